package dev.dunder.benchmarks.formulas;

import java.math.BigDecimal;

/** The interface as one would implement it by hand. */
final class HandWrittenOrders implements Orders {
    @Override
    public BigDecimal total(BigDecimal price, int qty, BigDecimal discount, BigDecimal shipping) {
        return price.multiply(BigDecimal.valueOf(qty))
                .multiply(BigDecimal.ONE.subtract(discount))
                .add(shipping);
    }
}
