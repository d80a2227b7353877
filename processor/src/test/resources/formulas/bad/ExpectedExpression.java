import dev.dunder.Formula;
import dev.dunder.Formulas;

@Formulas
interface ExpectedExpression {
    // error: [Dunder:ExpectedExpression] an expression is missing after '*'
    //     price *
    //            ^
    //   Found: the end of the formula
    //   Fix: write a value there, or remove '*'
    @Formula("price *")
    int end(int price);

    // error: [Dunder:ExpectedExpression] an expression is missing in the formula
    //   Found: nothing
    //   Fix: write an expression, such as 'price * qty'
    @Formula("")
    int empty();

    // error: [Dunder:ExpectedExpression] an expression is missing after '('
    //     max(, 1)
    //         ^
    //   Found: ','
    //   Fix: write a value before ',', or remove it
    @Formula("max(, 1)")
    int argument();
}
