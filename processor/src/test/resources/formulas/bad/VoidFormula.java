import dev.dunder.Formula;
import dev.dunder.Formulas;

@Formulas
interface VoidFormula {
    // error: [Dunder:VoidFormula] VoidFormula.sum(int, int) gives nothing, and its formula something
    //   Found: a result of void
    //   Fix: declare the type that the formula gives
    @Formula("a + b")
    void sum(int a, int b);
}
