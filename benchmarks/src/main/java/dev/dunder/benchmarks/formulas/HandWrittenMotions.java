package dev.dunder.benchmarks.formulas;

/** The interface as one would implement it by hand. */
final class HandWrittenMotions implements Motions {
    @Override
    public double position(double p, double v, double a, double t) {
        return p + v * t + a * (t * t) / 2;
    }
}
