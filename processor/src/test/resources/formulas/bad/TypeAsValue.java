import dev.dunder.Formula;
import dev.dunder.Formulas;

@Formulas(use = Math.class)
interface TypeAsValue {
    // error: [Dunder:TypeAsValue] Math is a class, and no value
    //     Math
    //     ^
    //   Found: Math where a value is wanted
    //   Fix: name one of its static members, as in Math.IEEEremainder(…)
    @Formula("Math")
    double value();

    // error: [Dunder:TypeAsValue] Math is a class, and no value
    //     1 + Math
    //         ^
    //   Found: Math where a value is wanted
    //   Fix: name one of its static members, as in Math.IEEEremainder(…)
    @Formula("1 + Math")
    double operand();
}
