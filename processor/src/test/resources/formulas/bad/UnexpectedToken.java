import dev.dunder.Formula;
import dev.dunder.Formulas;

@Formulas
interface UnexpectedToken {
    // error: [Dunder:UnexpectedToken] 'qty' cannot follow 'price'
    //     price qty
    //           ^
    //   Found: 'qty', where an operator or the end can stand
    //   Fix: write an operator between them, or take 'qty' out
    @Formula("price qty")
    int missing(int price, int qty);
}
