package dev.dunder.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares values as Python's {@code in} and {@code ==} do, whatever their classes. */
public final class Values {
    private Values() {}

    /**
     * Whether two values are the same to {@code in}: one object, equal objects, or equal as {@link #equal} says.
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
        return a == b || (a != null && a.equals(b)) || equal(a, b);
    }

    /**
     * Whether two values are equal to {@code ==} whatever their classes: numbers by value, a character as a text of it,
     * arrays and lists by their items, each compared so, and all others by {@code equals}.
     *
     * <p>{@code equal(0.0, -0.0)}, {@code equal('a', "a")} and {@code equal(new int[] {1}, new Long[] {1L})} hold. What is
     * not a number ({@code NaN}) equals nothing. Two lists are equal as Java says.
     *
     * @param a a value, or null
     * @param b a value, or null
     * @return whether they are equal; null equals null only
     * @see <a href="https://docs.python.org/3/reference/expressions.html#value-comparisons">Python: value comparisons</a>
     */
    public static boolean equal(@Nullable Object a, @Nullable Object b) {
        if (a instanceof Number left && b instanceof Number right && isPlain(left) && isPlain(right)) {
            return sameNumber(left, right);
        }
        if (a instanceof Character || b instanceof Character) {
            return a != null
                    && b != null
                    && isText(a)
                    && isText(b)
                    && a.toString().equals(b.toString());
        }
        if (ArrayItems.isArray(a) || ArrayItems.isArray(b)) {
            return ArrayItems.equal(a, b);
        }
        return Objects.equals(a, b);
    }

    /** Whether a value can equal others that are not equal to it as objects. */
    static boolean isEqualToOthers(@Nullable Object value) {
        return value instanceof Number
                || value instanceof Character
                || (value instanceof String text && text.length() == 1)
                || ArrayItems.isArray(value);
    }

    private static boolean isText(Object value) {
        return value instanceof Character || value instanceof String;
    }

    private static boolean isPlain(Number number) {
        return isFloating(number) || isWord(number) || number instanceof BigInteger || number instanceof BigDecimal;
    }

    private static boolean sameNumber(Number a, Number b) {
        if (isFloating(a) && isFloating(b)) {
            return a.doubleValue() == b.doubleValue();
        }
        Optional<BigDecimal> left = exact(a);
        Optional<BigDecimal> right = exact(b);
        return left.isPresent() && right.isPresent() && left.get().compareTo(right.get()) == 0;
    }

    private static boolean isWord(Number number) {
        return number instanceof Integer || number instanceof Long || number instanceof Short || number instanceof Byte;
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
        if (isWord(number)) {
            return Optional.of(BigDecimal.valueOf(number.longValue()));
        }
        return isFloating(number) && Double.isFinite(number.doubleValue())
                ? Optional.of(new BigDecimal(number.doubleValue()))
                : Optional.empty();
    }
}
