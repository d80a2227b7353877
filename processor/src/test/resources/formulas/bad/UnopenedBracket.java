import dev.dunder.Formula;
import dev.dunder.Formulas;

@Formulas
interface UnopenedBracket {
    // error: [Dunder:UnopenedBracket] ')' has no opening '('
    //     price * 2)
    //              ^
    //   Found: ')' without a '(' before it
    //   Fix: write '(' where it belongs, or remove ')'
    @Formula("price * 2)")
    int closed(int price);
}
