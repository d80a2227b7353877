package behaviour;

import dev.dunder.Op;
import dev.dunder.Operator;
import dev.dunder.Operators;
import java.math.MathContext;
import java.math.RoundingMode;

/** Types whose methods say which of them was called, to show which one is found. */
final class Finding {
    private Finding() {}

    /** Three ways to say one operator. */
    @Operators
    record Strengths() {
        String plus(Strengths other) {
            return "plus";
        }

        String __add__(Strengths other) {
            return "__add__";
        }

        @Operator(Op.ADD)
        String merged(Strengths other) {
            return "@Operator";
        }

        String minus(Strengths other) {
            return "minus";
        }

        String __sub__(Strengths other) {
            return "__sub__";
        }
    }

    /** What the annotation says goes before what the name says. */
    @Operators
    record Renamed() {
        @Operator(Op.SUBTRACT)
        String plus(Renamed other) {
            return "plus";
        }
    }

    /** Methods of conventional names that are no operators. */
    @Operators
    record Unlikely() {
        boolean add(Unlikely other) {
            return true;
        }

        void plus(Unlikely other) {}

        String minus(Unlikely one, Unlikely other) {
            return "two operands";
        }

        String times(Unlikely... others) {
            return "any number";
        }

        String div(MathContext context) {
            return "a context";
        }

        String rem(RoundingMode mode) {
            return "a rounding";
        }

        String negate(int operand) {
            return "an operand";
        }

        int contains(Unlikely other) {
            return 1;
        }

        String get() {
            return "no key";
        }

        double size() {
            return 1.5;
        }

        String iterator() {
            return "no iterator";
        }

        @SuppressWarnings("StaticOperator")
        static String mod(Unlikely one, Unlikely other) {
            return "static";
        }

        private String pow(Unlikely other) {
            return "private";
        }

        @Operator(Op.NONE)
        String shl(Unlikely other) {
            return "taken out";
        }

        String __xor__(Unlikely other) {
            return pow(other) + "__xor__";
        }
    }

    /** Several operands for one operator; none is boxed. */
    @Operators
    record Overloaded() {
        String plus(int other) {
            return "int";
        }

        String plus(long other) {
            return "long";
        }

        String plus(double other) {
            return "double";
        }

        String plus(Object other) {
            return "Object";
        }

        String plus(Overloaded other) {
            return "Overloaded";
        }
    }

    /** On either side. */
    @Operators
    record Sided() {
        @Operator(value = Op.SUBTRACT, reflected = true)
        String from(int other) {
            return other + " - sided";
        }

        @Operator(value = Op.MULTIPLY, commutative = true)
        String by(int other) {
            return "sided * " + other;
        }

        @Operator(value = Op.ADD, commutative = true)
        String with(Sided other) {
            return "sided + sided";
        }

        @Operator(Op.DIVIDE)
        static String share(Sided left, int right) {
            return "sided / " + right;
        }

        @Operator(Op.DIVIDE)
        static String share(int left, Sided right) {
            return left + " / sided";
        }

        @Operator(Op.NEGATE)
        static String opposite(Sided operand) {
            return "-sided";
        }
    }

    /** One of the two sides has its own method. */
    @Operators
    record Asymmetric() {
        String __rmul__(Asymmetric other) {
            return "__rmul__";
        }

        String __mul__(Asymmetric other) {
            return "__mul__";
        }
    }

    interface Marked {
        @Operator(Op.ADD)
        String join(int other);

        @Operator(Op.NONE)
        String minus(int other);

        @Operator(Op.MULTIPLY)
        String repeat(int other);
    }

    /** Overrides what is annotated, and says something else of one. */
    @Operators
    record Inheriting() implements Marked {
        @Override
        public String join(int other) {
            return "join";
        }

        @Override
        public String minus(int other) {
            return "minus";
        }

        @Override
        @Operator(Op.POWER)
        public String repeat(int other) {
            return "repeat";
        }
    }

    interface Named {
        String name(int length);
    }

    @FunctionalInterface
    interface Shortening extends Named {
        String cut(String text);

        @Override
        default String name(int length) {
            return "name " + length;
        }
    }

    /** Called as the functional interface that it implements. */
    @Operators
    record Shortener() implements Shortening {
        @Override
        public String cut(String text) {
            return "cut " + text;
        }
    }

    @FunctionalInterface
    interface Converting extends java.util.function.Function<String, String> {
        String convert(String text);

        @Override
        default String apply(String text) {
            return "apply";
        }
    }

    @FunctionalInterface
    interface Checking {
        String check(String text);
    }

    /** Implements two functional interfaces, and says which one a call is. */
    @Operators
    record Torn() implements Checking, java.util.function.UnaryOperator<String> {
        @Override
        @Operator(Op.CALL)
        public String check(String text) {
            return "check";
        }

        @Override
        public String apply(String text) {
            return "apply";
        }
    }

    /** As {@link Torn}, but listed by another, who can say nothing. */
    record Doubtful() implements Checking, java.util.function.UnaryOperator<String> {
        @Override
        public String check(String text) {
            return "check";
        }

        @Override
        public String apply(String text) {
            return "apply";
        }

        int size() {
            return 1;
        }
    }

    /** Lists what it would not annotate. */
    @Operators(of = {Converting.class, Doubtful.class})
    interface Lists {}

    /** Has no operator but those of every object, and one more. */
    @Operators
    static final class Plain {
        String unaryPlus() {
            return "plus";
        }
    }
}
