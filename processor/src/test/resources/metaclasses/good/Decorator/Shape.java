package good;

import good.other.Decorated;

/** A sealed interface, which no facade implements. */
@Decorated
public sealed interface Shape permits Shape.Square {
    Shape twice(Shape other);

    /** The only shape. */
    record Square(int side) implements Shape {
        @Override
        public Shape twice(Shape other) {
            return new Square(2 * side);
        }
    }
}
