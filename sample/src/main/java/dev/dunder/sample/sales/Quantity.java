package dev.dunder.sample.sales;

import dev.dunder.Operators;
import java.math.BigDecimal;

/**
 * How much of something: {@code 3 pcs}, {@code 0.75 kg}.
 *
 * <p>It has Python's {@code __lt__} and a record's equality; the three other comparisons follow from these. There is no
 * zero of all units, so a sum of no quantities is no quantity.
 *
 * @param value the number, not negative; {@code 1.50} is kept as {@code 1.5}, so that equal numbers are equal quantities
 * @param unit what the number counts
 */
@Operators
public record Quantity(BigDecimal value, Unit unit) {

    /** A quantity that is not negative. */
    public Quantity {
        if (value.signum() < 0) {
            throw new IllegalArgumentException("a quantity cannot be negative: " + value);
        }
        value = value.stripTrailingZeros();
    }

    /** So many pieces. */
    public static Quantity pieces(int count) {
        return new Quantity(BigDecimal.valueOf(count), Unit.PIECE);
    }

    /** So many kilograms, as written: {@code kilograms("0.75")}. */
    public static Quantity kilograms(String number) {
        return new Quantity(new BigDecimal(number), Unit.KILOGRAM);
    }

    /** Both together. */
    public Quantity plus(Quantity other) {
        return new Quantity(value.add(other.in(unit)), unit);
    }

    /** What is left of it. */
    public Quantity minus(Quantity other) {
        return new Quantity(value.subtract(other.in(unit)), unit);
    }

    /** Whether it is less than another one of its unit. */
    public boolean __lt__(Quantity other) {
        return value.compareTo(other.in(unit)) < 0;
    }

    /** Whether it is anything at all. */
    public boolean __bool__() {
        return value.signum() != 0;
    }

    @Override
    public String toString() {
        return value.toPlainString() + " " + unit.symbol();
    }

    private BigDecimal in(Unit wanted) {
        if (unit != wanted) {
            throw new IllegalArgumentException(this + " is not counted in " + wanted.symbol());
        }
        return value;
    }
}
