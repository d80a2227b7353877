import dev.dunder.Formula;
import dev.dunder.Formulas;

@Formulas
interface UnclosedBracket {
    // error: [Dunder:UnclosedBracket] '(' has no closing ')'
    //     (price * 2
    //     ^
    //   Found: the end of the formula before any ')'
    //   Fix: write ')' where it belongs, or remove '('
    @Formula("(price * 2")
    int open(int price);
}
