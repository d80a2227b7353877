import dev.dunder.Formula;
import dev.dunder.Formulas;

@Formulas
interface VoidFormula {
    // error: [Dunder:VoidFormula] VoidFormula.sum(int, int) returns void, but its formula has a value
    //   Found: the result type void
    //   Fix: declare the type of the formula's value as the result
    @Formula("a + b")
    void sum(int a, int b);
}
