package shop;

import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.math.BigDecimal;

@Formulas
interface Prices {
    // error: [Dunder:UnresolvedValue] value of @Formula names something that the compiler does not know
    //   Found: a constant in value, and no processor generated it
    //   Fix: import it, add it to the class path, or correct its name
    // javac: cannot find symbol
    @Formula("price * " + FACTOR)
    BigDecimal gross(BigDecimal price);
}
