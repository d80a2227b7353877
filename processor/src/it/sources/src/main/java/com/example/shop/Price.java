package com.example.shop;

import dev.dunder.Operators;
import java.math.BigDecimal;

/** A price. */
@Operators
public record Price(BigDecimal amount) {
    /** Both prices together. */
    public Price plus(Price other) {
        return new Price(amount.add(other.amount));
    }
}
