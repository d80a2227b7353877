import dev.dunder.Formula;
import dev.dunder.Formulas;

@Formulas
// error: [Dunder:NoFormula] NoFormula has no formula
//   Found: an interface without abstract methods
//   Fix: add a method such as '@Formula("a + b") int sum(int a, int b);'
interface NoFormula {
    default int one() {
        return 1;
    }
}
