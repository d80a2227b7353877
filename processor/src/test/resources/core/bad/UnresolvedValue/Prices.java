package shop;

import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.math.BigDecimal;

@Formulas
interface Prices {
    // error: [Dunder:UnresolvedValue] value of @Formula cannot be resolved
    //   Found: an unknown constant in value, and no processor generated it
    //   Fix: import it, add it to the class path, or correct its name
    // javac: cannot find symbol
    @Formula("price * " + FACTOR)
    BigDecimal gross(BigDecimal price);
}
