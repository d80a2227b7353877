import dev.dunder.Formula;
import dev.dunder.Formulas;

@Formulas
interface UnexpectedCharacter {
    // error: [Dunder:UnexpectedToken] '$' cannot follow 'price'
    //     price $ 2
    //           ^
    //   Found: '$' where an operator or the end is expected
    //   Fix: write an operator between them, or remove '$'
    @Formula("price $ 2")
    int dollar(int price);

    // error: [Dunder:UnexpectedCharacter] '×' has no meaning in a formula
    //     price × 2
    //           ^
    //   Found: the character U+00D7
    //   Fix: write '*'
    @Formula("price × 2")
    int times(int price);
}
