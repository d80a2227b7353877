import dev.dunder.Formula;
import dev.dunder.Formulas;

@Formulas(use = Math.class)
interface TypeAsValue {
    // error: [Dunder:TypeAsValue] Math is a class, not a value
    //     Math
    //     ^
    //   Found: Math where a value is expected
    //   Fix: use one of its static members, such as Math.IEEEremainder(…)
    @Formula("Math")
    double value();

    // error: [Dunder:TypeAsValue] Math is a class, not a value
    //     1 + Math
    //         ^
    //   Found: Math where a value is expected
    //   Fix: use one of its static members, such as Math.IEEEremainder(…)
    @Formula("1 + Math")
    double operand();
}
