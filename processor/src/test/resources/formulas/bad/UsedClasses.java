package bad;

import dev.dunder.Formula;
import dev.dunder.Formulas;

@Formulas(
        use = {
            Math.class,
            // error: [Dunder:NotAClass] @Formulas takes classes, records, enums and interfaces only
            //   Found: int.class in use
            //   Fix: remove int.class from the list
            int.class
        })
interface UsedClasses {
    @Formula("sqrt(x)")
    double root(double x);
}
