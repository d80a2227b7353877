package dev.dunder.processor.formulas.meaning.numbers;

/**
 * {@code //} and {@code %} of floating-point numbers as CPython has them: the remainder has the divisor's sign, and the
 * quotient is the one that belongs to it.
 *
 * @see <a href="https://docs.python.org/3/reference/expressions.html#binary-arithmetic-operations">Python: binary
 *     arithmetic operations</a>
 */
final class FloorDivision {
    private FloorDivision() {}

    static double remainder(double left, double right) {
        double remainder = left % right;
        if (remainder == 0) {
            return Math.copySign(0, right);
        }
        return remainder < 0 == right < 0 ? remainder : remainder + right;
    }

    static double quotient(double left, double right) {
        double remainder = left % right;
        double quotient = (left - remainder) / right;
        double adjusted = remainder != 0 && right < 0 != remainder < 0 ? quotient - 1 : quotient;
        if (adjusted == 0) {
            return Math.copySign(0, left / right);
        }
        double floor = Math.floor(adjusted);
        return adjusted - floor > 0.5 ? floor + 1 : floor;
    }
}
