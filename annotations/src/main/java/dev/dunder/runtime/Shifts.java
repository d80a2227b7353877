package dev.dunder.runtime;

/**
 * Python's {@code <<} and {@code >>} for {@code int} and {@code long}. Java's take the count modulo the width.
 *
 * @see <a href="https://docs.python.org/3/reference/expressions.html#shifting-operations">Python: shifting
 *     operations</a>
 */
public final class Shifts {
    private Shifts() {}

    /**
     * {@code value << count}, exactly. {@code shiftLeft(-1, 31)} is {@code -2147483648}.
     *
     * @param value the value
     * @param count by how many bits
     * @return {@code value * 2 ** count}
     * @throws ArithmeticException if the count is negative, or the result does not fit
     */
    public static int shiftLeft(int value, int count) {
        int shifted = wrapShiftLeft(value, count);
        if (value != 0 && (count >= Integer.SIZE || shifted >> count != value)) {
            throw Failures.noFit(value + " << " + count, "int");
        }
        return shifted;
    }

    /**
     * {@code value << count}, exactly. {@code shiftLeft(1L, 62L)} is {@code 4611686018427387904L}.
     *
     * @param value the value
     * @param count by how many bits
     * @return {@code value * 2 ** count}
     * @throws ArithmeticException if the count is negative, or the result does not fit
     */
    public static long shiftLeft(long value, long count) {
        long shifted = wrapShiftLeft(value, count);
        if (value != 0 && (count >= Long.SIZE || shifted >> count != value)) {
            throw Failures.noFit(value + " << " + count, "long");
        }
        return shifted;
    }

    /**
     * {@code value << count}, of which the lowest 32 bits are kept. {@code wrapShiftLeft(3, 31)} is {@code
     * -2147483648}, {@code wrapShiftLeft(3, 32)} is {@code 0}.
     *
     * @param value the value
     * @param count by how many bits
     * @return {@code value * 2 ** count}, wrapped around
     * @throws ArithmeticException if the count is negative
     */
    public static int wrapShiftLeft(int value, int count) {
        if (count < 0) {
            throw Failures.negativeShift(value, "<<", count);
        }
        return count >= Integer.SIZE ? 0 : value << count;
    }

    /**
     * {@code value << count}, of which the lowest 64 bits are kept. {@code wrapShiftLeft(3L, 64L)} is {@code 0}.
     *
     * @param value the value
     * @param count by how many bits
     * @return {@code value * 2 ** count}, wrapped around
     * @throws ArithmeticException if the count is negative
     */
    public static long wrapShiftLeft(long value, long count) {
        if (count < 0) {
            throw Failures.negativeShift(value, "<<", count);
        }
        return count >= Long.SIZE ? 0 : value << count;
    }

    /**
     * {@code value >> count}. {@code shiftRight(-5, 1)} is {@code -3}, {@code shiftRight(-5, 99)} is {@code -1}.
     *
     * @param value the value
     * @param count by how many bits
     * @return {@code value // 2 ** count}
     * @throws ArithmeticException if the count is negative
     */
    public static int shiftRight(int value, int count) {
        if (count < 0) {
            throw Failures.negativeShift(value, ">>", count);
        }
        return value >> Math.min(count, Integer.SIZE - 1);
    }

    /**
     * {@code value >> count}. {@code shiftRight(-5L, 1L)} is {@code -3L}, {@code shiftRight(5L, 99L)} is {@code 0}.
     *
     * @param value the value
     * @param count by how many bits
     * @return {@code value // 2 ** count}
     * @throws ArithmeticException if the count is negative
     */
    public static long shiftRight(long value, long count) {
        if (count < 0) {
            throw Failures.negativeShift(value, ">>", count);
        }
        return value >> Math.min(count, Long.SIZE - 1);
    }
}
