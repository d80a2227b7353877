import dev.dunder.Formula;
import dev.dunder.Formulas;

@Formulas
interface MissingFormula {
    // error: [Dunder:MissingFormula] MissingFormula.sum(int, int) has no formula
    //   Found: an abstract method without @Formula
    //   Fix: add @Formula("…"), or make it a default method
    int sum(int a, int b);

    @Formula("a - b")
    int difference(int a, int b);
}
