package dev.dunder.runtime;

/**
 * The least and the greatest of two floating-point numbers as Python's {@code min} and {@code max} find them: the first
 * one stays unless the second is beyond it. So a NaN stays where it is first, and of {@code 0.0} and {@code -0.0} the
 * first one is given; {@link Math#max(double, double)} differs in both.
 *
 * @see <a href="https://docs.python.org/3/library/functions.html#max">Python: max</a>
 */
public final class FloatExtremes {
    private FloatExtremes() {}

    /** The second number if it is greater, else the first: {@code max(1.0, NaN)} is {@code 1.0}. */
    public static double max(double first, double second) {
        return second > first ? second : first;
    }

    /** The second number if it is greater, else the first. */
    public static float max(float first, float second) {
        return second > first ? second : first;
    }

    /** The second number if it is less, else the first: {@code min(0.0, -0.0)} is {@code 0.0}. */
    public static double min(double first, double second) {
        return second < first ? second : first;
    }

    /** The second number if it is less, else the first. */
    public static float min(float first, float second) {
        return second < first ? second : first;
    }
}
