package dev.dunder.benchmarks.formulas;

import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.math.BigDecimal;

/** What an order costs. */
@Formulas
public interface Orders {
    @Formula("price * qty * (1 - discount) + shipping")
    BigDecimal total(BigDecimal price, int qty, BigDecimal discount, BigDecimal shipping);
}
