package dev.dunder.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link FloatExtremes}, with what CPython's {@code max} and {@code min} give. */
class FloatExtremesTest {

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "1.0, 2.0, 2.0, 1.0",
        "2.0, 1.0, 2.0, 1.0",
        "0.0, -0.0, 0.0, 0.0",
        "-0.0, 0.0, -0.0, -0.0",
        "NaN, 1.0, NaN, NaN",
        "1.0, NaN, 1.0, 1.0",
        "-Infinity, Infinity, Infinity, -Infinity"
    })
    void extremes_areThoseOfPython(double first, double second, Double max, Double min) {
        assertThat(FloatExtremes.max(first, second)).isEqualTo(max);
        assertThat(FloatExtremes.min(first, second)).isEqualTo(min);
        assertThat(FloatExtremes.max((float) first, (float) second)).isEqualTo(Float.valueOf(max.floatValue()));
        assertThat(FloatExtremes.min((float) first, (float) second)).isEqualTo(Float.valueOf(min.floatValue()));
    }
}
