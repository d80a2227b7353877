package shop;

import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.math.BigDecimal;

@Formulas
interface Net {
    @Formula(
            value = "price",
            // error: [Dunder:UnresolvedValue] scale of @Formula cannot be resolved
            //   Found: an unknown constant in scale, and no processor generated it
            //   Fix: import it, add it to the class path, or correct its name
            // javac: cannot find symbol
            scale = Generated.SCALE)
    BigDecimal net(BigDecimal price);
}
