import dev.dunder.Formula;
import dev.dunder.Formulas;

@Formulas
interface BitsOfFractions {
    // error: [Dunder:NoOperator] no operator & for
    @Formula("x & 2.5")
    int fraction(int x);

    // error: [Dunder:NoOperator] no operator << for
    @Formula("2.5 << x")
    int shifted(int x);

    // error: [Dunder:NoOperator] no operator | for
    @Formula("x | text")
    int text(int x, String text);
}
