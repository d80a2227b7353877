package dev.dunder.benchmarks.formulas;

import dev.dunder.Formula;
import dev.dunder.Formulas;

/** Where something is after a while. */
@Formulas
public interface Motions {
    @Formula("p + v * t + a * t ** 2 / 2")
    double position(double p, double v, double a, double t);
}
