import dev.dunder.Formula;
import dev.dunder.Formulas;

@Formulas
interface ExpectedName {
    // error: [Dunder:ExpectedName] a name is missing after '.'
    //     price.
    //           ^
    //   Found: the end of the formula
    //   Fix: write the name of an attribute or of a method there, or remove '.'
    @Formula("price.")
    int end(Integer price);
}
