package shop;

import dev.dunder.Formula;
import dev.dunder.Formulas;

/** A formula is read as in the interface that declares it, also where another one inherits it. */
@Formulas(use = Math.class)
interface Waves {
    static int twice(int x) {
        return 2 * x;
    }

    @Formula("hypot(twice(x), y)")
    double distance(int x, double y);
}
