package shop;

import dev.dunder.Op;
import dev.dunder.Operator;

/** Operators of types that do not carry {@code @Operators}: formulas read them. */
final class Loose {
    static final class Money {
        @Operator(Op.ADD)
        Money sum(Money other) {
            return this;
        }

        // error: [Dunder:WrongOperands] Loose.Money.sum() cannot be 'a + b', which takes one operand in addition to the object
        //   Found: sum(), with 0 operands
        //   Fix: change its parameters, or name another operator
        @Operator(Op.ADD)
        Money sum() {
            return this;
        }

        // error: [Dunder:ReflectedAndCommutative] Loose.Money.less(Loose.Money) is both reflected and commutative
        //   Found: reflected = true and commutative = true
        //   Fix: keep commutative for both sides, or reflected for the right side only
        @Operator(value = Op.SUBTRACT, reflected = true, commutative = true)
        Money less(Money other) {
            return this;
        }

        // error: [Dunder:NoReflectedForm] Loose.Money.isLess(Loose.Money) cannot be reflected, because 'a < b' has no reflected form
        //   Found: reflected = true on 'a < b'
        //   Fix: remove reflected; only the binary operators of arithmetic, bits and shifts have a reflected form
        @Operator(value = Op.LESS, reflected = true)
        boolean isLess(Money other) {
            return false;
        }

        // error: [Dunder:WrongResult] Loose.Money.size() cannot be 'len(a)', which returns int or long
        //   Found: size(), which returns String
        //   Fix: return int or long, or remove @Operator and give the method a name without underscores
        @Operator(Op.LENGTH)
        String size() {
            return "";
        }

        // error: [Dunder:PrivateOperator] Loose.Money.product(Loose.Money) is private, so it cannot be called as 'a * b'
        //   Found: private product(Loose.Money)
        //   Fix: make it at least package-private, or remove the annotation or name that makes it an operator
        @Operator(Op.MULTIPLY)
        private Money product(Money other) {
            return this;
        }

        // error: [Dunder:FieldIsNoOperation] the field Loose.Money.total cannot be the operator ADD
        //   Found: @Operator(Op.ADD) on a field
        //   Fix: mark a method instead; a field can only be Op.ZERO or Op.ONE
        @Operator(Op.ADD)
        int total;

        @Operator(Op.ZERO)
        static final Money NOTHING = new Money();

        @Operator(Op.NONE)
        Money plus(Money other) {
            return this;
        }
    }

    /** For formulas that have the class in use. */
    static final class Adapters {
        @Operator(Op.ADD)
        static String join(String one, StringBuilder other) {
            return one + other;
        }

        // error: [Dunder:WrongOperands] Loose.Adapters.join(String) cannot be 'a + b', which takes one operand in addition to the object
        //   Found: join(String), with 0 operands
        //   Fix: change its parameters, or name another operator
        @Operator(Op.ADD)
        static String join(String one) {
            return one;
        }

        // error: [Dunder:StaticReflected] static Loose.Adapters.part(String, StringBuilder) cannot be reflected, because its parameters are both operands, in order
        //   Found: reflected = true on a static method
        //   Fix: remove reflected, and write the parameters in the order of the operands
        @Operator(value = Op.DIVIDE, reflected = true)
        static String part(String one, StringBuilder other) {
            return one + other;
        }

        // error: [Dunder:WrongOperands] Loose.Adapters.empty() cannot be '-a', which takes no operand in addition to the object
        //   Found: empty(), with no parameter for the object
        //   Fix: change its parameters, or name another operator
        @Operator(Op.NEGATE)
        static String empty() {
            return "";
        }
    }

    /** A component of a record means its accessor. */
    record Bag(@Operator(Op.LENGTH) int count, @Operator(Op.NEGATE) String opposite) {
        // error: [Dunder:WrongConversion] Loose.Bag.of(int) cannot be FROM_NUMBER of Loose.Bag
        //   Found: of(int), which is not static
        //   Fix: mark a static method that returns Loose.Bag and takes a number, such as 'static Loose.Bag of(int number)', or a number and the other operand
        @Operator(Op.FROM_NUMBER)
        Bag of(int number) {
            return this;
        }

        // error: [Dunder:WrongConversion] Loose.Bag.of(String) cannot be FROM_NUMBER of Loose.Bag
        //   Found: of(String), which takes no number as its first parameter
        //   Fix: mark a static method that returns Loose.Bag and takes a number, such as 'static Loose.Bag of(int number)', or a number and the other operand
        @Operator(Op.FROM_NUMBER)
        static Bag of(String text) {
            return new Bag(0, text);
        }

        @Operator(Op.FROM_NUMBER)
        static Bag of(long number, Bag beside) {
            return beside;
        }
    }

    // error: [Dunder:WrongOperands] Loose.Pair.left() cannot be 'a + b', which takes one operand in addition to the object
    //   Found: left(), with 0 operands
    //   Fix: change its parameters, or name another operator
    record Pair(@Operator(Op.ADD) int left) {}
}
