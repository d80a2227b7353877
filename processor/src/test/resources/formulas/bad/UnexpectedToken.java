import dev.dunder.Formula;
import dev.dunder.Formulas;

@Formulas
interface UnexpectedToken {
    // error: [Dunder:UnexpectedToken] 'qty' cannot follow 'price'
    //     price qty
    //           ^
    //   Found: 'qty' where an operator or the end is expected
    //   Fix: write an operator between them, or remove 'qty'
    @Formula("price qty")
    int missing(int price, int qty);
}
