package behaviour;

import dev.dunder.Operators;
import java.math.BigInteger;

/** Numbers that convert, texts, and callables. */
final class Conversions {
    private Conversions() {}

    @Operators
    record Index(int value) {
        int __index__() {
            return value;
        }
    }

    @Operators
    record Big(BigInteger value) {
        BigInteger __index__() {
            return value;
        }
    }

    @Operators
    record Real(double value) {
        double __float__() {
            return value;
        }
    }

    /** Every conversion, each its own. */
    @Operators
    record Exact() {
        long __int__() {
            return 1;
        }

        double __float__() {
            return 2.5;
        }

        int __index__() {
            return 3;
        }

        String __round__() {
            return "whole";
        }

        String __round__(int digits) {
            return digits + " digits";
        }

        int __floor__() {
            return 4;
        }

        int __ceil__() {
            return 5;
        }

        int __trunc__() {
            return 6;
        }
    }

    @Operators
    static final class OnlyRepr {
        String __repr__() {
            return "repr";
        }
    }

    @Operators
    static final class OnlyStr {
        String __str__() {
            return "str";
        }
    }

    @Operators
    static final class Texts {
        String __repr__() {
            return "repr";
        }

        String __str__() {
            return "str";
        }

        String __format__(String spec) {
            return "format " + spec;
        }
    }

    @Operators
    record Multiplier(int factor) {
        int __call__(int argument) {
            return factor * argument;
        }

        int __call__(int one, int other) {
            return factor * (one + other);
        }

        int __call__() {
            return 0;
        }
    }

    /** A call that gives nothing. */
    @Operators
    record Printer(StringBuilder out) {
        void __call__(String text) {
            out.append(text);
        }
    }
}
