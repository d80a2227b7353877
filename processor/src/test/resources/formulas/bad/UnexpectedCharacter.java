import dev.dunder.Formula;
import dev.dunder.Formulas;

@Formulas
interface UnexpectedCharacter {
    // error: [Dunder:UnexpectedToken] '$' cannot follow 'price'
    //     price $ 2
    //           ^
    //   Found: '$', where an operator or the end can stand
    //   Fix: write an operator between them, or take '$' out
    @Formula("price $ 2")
    int dollar(int price);

    // error: [Dunder:UnexpectedCharacter] '×' means nothing in a formula
    //     price × 2
    //           ^
    //   Found: the character U+00D7
    //   Fix: write '*'
    @Formula("price × 2")
    int times(int price);
}
