package good;

import dev.dunder.GeneratedByDunder;
import java.io.IOException;
import java.util.Objects;

/**
 * {@link Dog} with names in upper case.
 *
 * <p>The dog of the course: it has a place, and says hello.
 */
@GeneratedByDunder
public final class DogUpper {
    /**
     * How old a dog can be.
     *
     * <p>As {@link Dog#MAX_AGE}.
     */
    public static final int MAX_AGE = Dog.MAX_AGE;

    /**
     * What is said.
     *
     * <p>As {@link Dog#GREETING}.
     */
    public static final String GREETING = Dog.GREETING;

    private final Dog wrapped;

    private DogUpper(Dog dog, Wrapping marker) {
        wrapped = dog;
    }

    /**
     * A dog without a name.
     *
     * <p>As {@link Dog#Dog()}.
     */
    public DogUpper() {
        this(new Dog(), Wrapping.IT);
    }

    /**
     * A dog with a name.
     *
     * <p>As {@link Dog#Dog(String)}.
     *
     * @param firstName the name
     */
    public DogUpper(String firstName) {
        this(new Dog(firstName), Wrapping.IT);
    }

    /**
     * A facade around an instance.
     *
     * @param dog the instance to wrap
     * @return its facade
     */
    public static DogUpper of(Dog dog) {
        return new DogUpper(Objects.requireNonNull(dog, "dog"), Wrapping.IT);
    }

    /**
     * The instance that this is a facade of.
     *
     * @return the instance itself
     */
    public Dog unwrap() {
        return wrapped;
    }

    /**
     * How many dogs there are.
     *
     * <p>As {@link Dog#count}.
     */
    public static int COUNT() {
        return Dog.count;
    }

    /**
     * How many dogs there are.
     *
     * <p>As {@link Dog#count}.
     */
    public static void COUNT(int value) {
        Dog.count = value;
    }

    /**
     * Where the dog is.
     *
     * <p>As {@link Dog#x}.
     */
    public int X() {
        return wrapped.x;
    }

    /**
     * Where the dog is.
     *
     * <p>As {@link Dog#x}.
     */
    public void X(int value) {
        wrapped.x = value;
    }

    /** As {@link Dog#y}. */
    public int Y() {
        return wrapped.y;
    }

    /** As {@link Dog#y}. */
    public void Y(int value) {
        wrapped.y = value;
    }

    /**
     * Its name, which stays.
     *
     * <p>As {@link Dog#firstName}.
     */
    public String FIRST_NAME() {
        return wrapped.firstName;
    }

    /**
     * Greets, with {@link good.Dog#GREETING}.
     *
     * <p>As {@link Dog#hello()}.
     *
     * @return what the dog says
     */
    public String HELLO() {
        return wrapped.hello();
    }

    /**
     * Goes somewhere else.
     *
     * <p>As {@link Dog#moveTo(int, int)}.
     *
     * @param x how far right
     * @param y how far up
     */
    public void MOVE_TO(int x, int y) throws IOException {
        wrapped.moveTo(x, y);
    }

    /** As {@link Dog#getURL(String[])}. */
    public static String GET_URL(String... parts) {
        return Dog.getURL(parts);
    }

    /** As {@link Dog#__len__()}. */
    public int __len__() {
        return wrapped.__len__();
    }

    /** As {@link Dog#oldTrick()}. */
    @Deprecated
    public void OLD_TRICK() {
        wrapped.oldTrick();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DogUpper that && Objects.equals(wrapped, that.wrapped);
    }

    @Override
    public int hashCode() {
        return wrapped.hashCode();
    }

    @Override
    public String toString() {
        return wrapped.toString();
    }

    private enum Wrapping {
        IT
    }
}
