package shop;

import dev.dunder.Operators;
import java.util.function.ToLongFunction;

/** A callable, nested, that joins with others. */
public interface Rule {
    /** Takes something off a price. */
    @FunctionalInterface
    @Operators
    interface Discount extends ToLongFunction<String> {
        /** This one, then the other. */
        default Discount and(Discount other) {
            return code -> applyAsLong(code) + other.applyAsLong(code);
        }
    }

    /** Two ways to call, one of them with any number of arguments. */
    @Operators
    abstract class Printer {
        abstract void __call__(String first, Object... more);

        String __call__() throws java.io.IOException {
            return "";
        }
    }
}
