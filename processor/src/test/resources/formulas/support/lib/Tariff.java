package lib;

import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.util.function.IntUnaryOperator;

/** Formulas of a library whose class files do not keep the names of parameters. */
@Formulas
public interface Tariff {
    /** What it costs. */
    @Formula("price * count")
    int total(int price, int count);

    /** What it costs otherwise. */
    @Formula("rule(limit())")
    int limited(IntUnaryOperator rule);

    /** Without parameters. */
    @Formula("7")
    int limit();
}
