package dev.dunder.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares values as Python's {@code in} does: by identity or equality, and numbers by value. */
public final class Values {
    private Values() {}

    /**
     * Whether two values are the same to {@code in}: one object, equal, or numbers of one value whatever their classes.
     *
     * <p>{@code same(1, 1.0)} and {@code same(new BigDecimal("2.0"), new BigDecimal("2.00"))} hold, as {@code 1 in [1.0]}
     * does in Python. Numbers are the JDK's: the boxes, {@code BigInteger} and {@code BigDecimal}. What is not a number
     * ({@code NaN}) is the same as itself only if it is equal to itself as an object.
     *
     * @param a a value, or null
     * @param b a value, or null
     * @return whether they are the same
     * @see <a href="https://docs.python.org/3/reference/expressions.html#membership-test-operations">Python: membership
     *     test operations</a>
     */
    public static boolean same(@Nullable Object a, @Nullable Object b) {
        if (a == b || (a != null && a.equals(b))) {
            return true;
        }
        return a instanceof Number left && b instanceof Number right && sameNumber(left, right);
    }

    private static boolean sameNumber(Number a, Number b) {
        if (isFloating(a) && isFloating(b)) {
            return a.doubleValue() == b.doubleValue();
        }
        Optional<BigDecimal> left = exact(a);
        Optional<BigDecimal> right = exact(b);
        return left.isPresent() && right.isPresent() && left.get().compareTo(right.get()) == 0;
    }

    private static boolean isFloating(Number number) {
        return number instanceof Double || number instanceof Float;
    }

    private static Optional<BigDecimal> exact(Number number) {
        if (number instanceof BigDecimal decimal) {
            return Optional.of(decimal);
        }
        if (number instanceof BigInteger integer) {
            return Optional.of(new BigDecimal(integer));
        }
        if (number instanceof Integer || number instanceof Long || number instanceof Short || number instanceof Byte) {
            return Optional.of(BigDecimal.valueOf(number.longValue()));
        }
        return isFloating(number) && Double.isFinite(number.doubleValue())
                ? Optional.of(new BigDecimal(number.doubleValue()))
                : Optional.empty();
    }
}
