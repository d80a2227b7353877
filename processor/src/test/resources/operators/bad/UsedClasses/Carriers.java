package shop;

import dev.dunder.Operators;

final class Carriers {
    private Carriers() {}

    // error: [Dunder:WrongOperands] Points.opposite(Point, int) cannot be '-a', which takes no operand in addition to the object
    //   Found: opposite(Point, int), with 1 operand
    //   Fix: change its parameters, or name another operator
    @Operators(of = Point.class, use = Points.class)
    interface WrongOperands {}

    @Operators(
            of = {StringBuilder.class, Character.class},
            use = {
                // error: [Dunder:NoOperatorInUse] Texts has no operator for StringBuilder, Character
                //   Found: Texts.opposite(String)
                //   Fix: list a class that has a static @Operator method with a parameter of type StringBuilder, or remove Texts.class from use
                Texts.class,
                // error: [Dunder:NoOperatorInUse] Object has no operator for StringBuilder, Character
                //   Found: no static method with @Operator
                //   Fix: list a class that has a static @Operator method with a parameter of type StringBuilder, or remove Object.class from use
                Object.class
            })
    interface OfOthers {}

    @Operators(
            of = {Integer.class, Long.class},
            // error: [Dunder:NotAClass] @Operators takes classes, records, enums and interfaces only
            //   Found: int.class in use
            //   Fix: remove int.class from the list
            use = int.class)
    interface OfNoClass {}
}
