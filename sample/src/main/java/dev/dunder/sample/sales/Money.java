package dev.dunder.sample.sales;

import dev.dunder.Op;
import dev.dunder.Operator;
import dev.dunder.Operators;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of euros, to the cent; negative where the shop owes it.
 *
 * @param amount the euros, with two decimals
 */
@Operators
public record Money(BigDecimal amount) implements Comparable<Money> {
    /** Nothing: where sums begin. */
    public static final Money ZERO = new Money(BigDecimal.ZERO);

    /** An amount without fractions of a cent. */
    public Money {
        if (amount.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException("not to the cent: " + amount);
        }
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** An amount as written: {@code euros("12.50")}. */
    public static Money euros(String amount) {
        return new Money(new BigDecimal(amount));
    }

    /** An amount to the nearest cent, a half to the even one. */
    public static Money rounded(BigDecimal amount) {
        return new Money(amount.setScale(2, RoundingMode.HALF_EVEN));
    }

    /** Both together. */
    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    /** The difference. */
    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount));
    }

    /** What so much of it costs, to the nearest cent. */
    @Operator(value = Op.MULTIPLY, commutative = true)
    public Money times(Quantity quantity) {
        return rounded(amount.multiply(quantity.value()));
    }

    /** One of so many equal parts, in whole cents; what {@link #rem} gives is left over. */
    public Money floorDiv(int parts) {
        return new Money(amount.subtract(rem(parts).amount).divide(BigDecimal.valueOf(parts)));
    }

    /** The cents that no equal part gets: never negative, as Python's {@code %} by a positive number. */
    public Money rem(int parts) {
        if (parts <= 0) {
            throw new IllegalArgumentException("cannot be shared among " + parts);
        }
        return new Money(new BigDecimal(
                amount.unscaledValue().mod(BigDecimal.valueOf(parts).toBigInteger()), 2));
    }

    /** The same amount the other way. */
    public Money negate() {
        return new Money(amount.negate());
    }

    /** The amount without its sign. */
    public Money abs() {
        return new Money(amount.abs());
    }

    /** Whether it is anything at all. */
    public boolean __bool__() {
        return amount.signum() != 0;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }

    @Override
    public String toString() {
        return amount + " EUR";
    }
}
