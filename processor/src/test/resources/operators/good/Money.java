package shop;

import dev.dunder.Op;
import dev.dunder.Operator;
import dev.dunder.Operators;
import java.math.BigDecimal;

/** An amount of money: arithmetic, an order, and an identity. */
@Operators
public record Money(BigDecimal amount) implements Comparable<Money> {
    /** No money at all. */
    public static final Money ZERO = new Money(BigDecimal.ZERO);

    /**
     * Both amounts together; see {@link #minus(Money)} and {@link BigDecimal#add}.
     *
     * @param other the other amount
     * @return the sum
     * @exception ArithmeticException never
     */
    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    /** One amount less the other. */
    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount));
    }

    /** The amount so many times. */
    @Operator(value = Op.MULTIPLY, commutative = true)
    public Money by(int count) {
        return new Money(amount.multiply(BigDecimal.valueOf(count)));
    }

    /** How many of the other are in this. */
    BigDecimal __floordiv__(Money other) {
        return amount.divideToIntegralValue(other.amount);
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }
}
