package dev.dunder.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The expected values are those of CPython 3.11 for {@code a in [b]}, with Decimal for BigDecimal. */
class ValuesTest {
    private static final List<Number> ONES =
            List.of((byte) 1, (short) 1, 1, 1L, 1.0f, 1.0, BigInteger.ONE, BigDecimal.ONE, new BigDecimal("1.00"));

    @Test
    void numbersOfOneValue_areTheSame() {
        for (Number a : ONES) {
            for (Number b : ONES) {
                assertThat(Values.same(a, b)).as("%s in [%s]", a, b).isTrue();
            }
            assertThat(Values.same(a, 2)).isFalse();
            assertThat(Values.same(1.5, a)).isFalse();
        }
    }

    @Test
    void numbersAreComparedExactly() {
        assertThat(Values.same(0.1, new BigDecimal("0.1"))).isFalse();
        assertThat(Values.same(0.5, new BigDecimal("0.5"))).isTrue();
        assertThat(Values.same((1L << 53) + 1, (double) (1L << 53))).isFalse();
        assertThat(Values.same(0.0, -0.0)).isTrue();
        assertThat(Values.same(0, -0.0)).isTrue();
    }

    @Test
    void infinitiesAreThemselves_andNoNumberElse() {
        assertThat(Values.same(Double.POSITIVE_INFINITY, Float.POSITIVE_INFINITY))
                .isTrue();
        assertThat(Values.same(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY))
                .isFalse();
        assertThat(Values.same(Double.POSITIVE_INFINITY, BigInteger.TWO.pow(5_000)))
                .isFalse();
    }

    @Test
    void whatIsNoNumber_isItself() {
        Double nan = Double.NaN;
        assertThat(Values.same(nan, nan)).isTrue();
        assertThat(Values.same(Double.NaN, 1)).isFalse();
        assertThat(Values.same(Double.NaN, Float.NaN)).isFalse();
    }

    @Test
    void othersAreSame_ifEqual() {
        assertThat(Values.same("a", new StringBuilder("a").toString())).isTrue();
        assertThat(Values.same("1", 1)).isFalse();
        assertThat(Values.same(null, null)).isTrue();
        assertThat(Values.same(null, 1)).isFalse();
        assertThat(Values.same(1, null)).isFalse();
        assertThat(Values.same('a', 97)).isFalse();
    }
}
