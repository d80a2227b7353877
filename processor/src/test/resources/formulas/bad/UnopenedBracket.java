import dev.dunder.Formula;
import dev.dunder.Formulas;

@Formulas
interface UnopenedBracket {
    // error: [Dunder:UnopenedBracket] ')' closes nothing
    //     price * 2)
    //              ^
    //   Found: ')', with no '(' open before it
    //   Fix: write '(' where it belongs, or take ')' out
    @Formula("price * 2)")
    int closed(int price);
}
