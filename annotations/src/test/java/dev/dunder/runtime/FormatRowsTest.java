package dev.dunder.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.runtime.Rows.Row;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/** Holds formats against CPython's; {@code formats.py} made the rows. */
class FormatRowsTest {
    @Test
    void formatsAreThoseOfPython() {
        assertThat(Rows.wrong("formats.tsv", FormatRowsTest::formatted)).isEmpty();
    }

    private static Object formatted(Row row) {
        String value = row.text(1);
        String spec = row.text(2);
        return switch (row.text(0)) {
            case "long" -> Texts.format(Long.parseLong(value), spec);
            case "big" -> Texts.format(new BigInteger(value), spec);
            case "double" -> Texts.format(Rows.parsed(value), spec);
            case "float" -> Texts.format((float) Rows.parsed(value), spec);
            case "decimal" -> Texts.format(new BigDecimal(value), spec);
            case "text" -> Texts.format(value, spec);
            default -> throw new AssertionError(row);
        };
    }
}
