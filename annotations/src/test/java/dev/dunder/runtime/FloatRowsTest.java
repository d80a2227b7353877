package dev.dunder.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.runtime.Rows.Row;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds floating-point arithmetic against CPython's; {@code floats.py} made the rows. */
class FloatRowsTest {
    @Test
    void floatsAreThoseOfPython() {
        assertThat(Rows.wrong("floats.tsv", FloatRowsTest::of)).isEmpty();
    }

    private static Object of(Row row) {
        return switch (row.text(0)) {
            case "less", "lessOrEqual", "greater", "greaterOrEqual", "equal" ->
                compared(row, Long.parseLong(row.text(1)), Rows.parsed(row.text(2)));
            case "floatFloordiv", "floatMod", "floatDivmod", "floatRound", "floatStr" ->
                ofFloat(row, (float) Rows.parsed(row.text(1)));
            default -> ofDouble(row, Rows.parsed(row.text(1)));
        };
    }

    private static Object compared(Row row, long a, double b) {
        return switch (row.text(0)) {
            case "less" -> MixedComparisons.less(a, b);
            case "lessOrEqual" -> MixedComparisons.lessOrEqual(a, b);
            case "greater" -> MixedComparisons.less(b, a);
            case "greaterOrEqual" -> MixedComparisons.lessOrEqual(b, a);
            default -> MixedComparisons.equal(a, b) && MixedComparisons.equal(b, a);
        };
    }

    private static Object ofFloat(Row row, float a) {
        return switch (row.text(0)) {
            case "floatFloordiv" -> shown(Floats.floorDiv(a, (float) Rows.parsed(row.text(2))));
            case "floatMod" -> shown(Floats.mod(a, (float) Rows.parsed(row.text(2))));
            case "floatDivmod" -> {
                float[] parts = Floats.divmod(a, (float) Rows.parsed(row.text(2)));
                yield shown(parts[0]) + " " + shown(parts[1]);
            }
            case "floatRound" -> shown(FloatRounding.round(a, Integer.parseInt(row.text(2))));
            default -> Texts.str(a);
        };
    }

    private static Object ofDouble(Row row, double a) {
        return switch (row.text(0)) {
            case "floordiv" -> shown(Floats.floorDiv(a, Rows.parsed(row.text(2))));
            case "mod" -> shown(Floats.mod(a, Rows.parsed(row.text(2))));
            case "divmod" ->
                Arrays.stream(Floats.divmod(a, Rows.parsed(row.text(2))))
                        .mapToObj(FloatRowsTest::shown)
                        .collect(Collectors.joining(" "));
            case "round" -> shown(FloatRounding.round(a, Integer.parseInt(row.text(2))));
            case "roundToInt" -> FloatRounding.roundToInt(a);
            case "roundToLong" -> FloatRounding.roundToLong(a);
            case "roundToBigInteger" -> FloatRounding.roundToBigInteger(a);
            case "truncToInt" -> FloatRounding.truncToInt(a);
            case "truncToLong" -> FloatRounding.truncToLong(a);
            case "truncToBigInteger" -> FloatRounding.truncToBigInteger(a);
            case "str" -> Texts.str(a);
            default -> throw new AssertionError(row);
        };
    }

    /** As {@code repr}: the rows of {@code str} are checked against the same text. */
    private static String shown(double value) {
        return Texts.str(value);
    }
}
