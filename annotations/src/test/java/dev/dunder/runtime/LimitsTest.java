package dev.dunder.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What would take all time and memory is an exception at once, and what only looks so is computed. */
@Timeout(20)
class LimitsTest {
    private static final BigDecimal HUGE = new BigDecimal("1E+999999999");
    private static final BigDecimal TINY = new BigDecimal("1E-999999999");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private static final BigInteger FAR = BigInteger.TEN.pow(30);

    @Test
    void divisionOfDecimals() {
        assertFails(() -> Decimals.floorDiv(HUGE, THREE));
        assertFails(() -> Decimals.mod(HUGE, THREE));
        assertFails(() -> Decimals.divmod(THREE, TINY, MathContext.DECIMAL128));
        assertThat(Decimals.divmod(TINY, THREE)).containsExactly(BigDecimal.ZERO, TINY);
        assertThat(Decimals.divmod(THREE, HUGE)).containsExactly(BigDecimal.ZERO, THREE);
        assertThat(Decimals.floorDiv(HUGE, HUGE)).isEqualTo(BigDecimal.ONE);
    }

    @Test
    void roundingOfDecimals() {
        assertFails(() -> DecimalRounding.round(HUGE));
        assertFails(() -> DecimalRounding.trunc(HUGE));
        assertFails(() -> DecimalRounding.roundToInt(HUGE));
        assertFails(() -> DecimalRounding.truncToLong(HUGE));
        assertFails(() -> DecimalRounding.round(THREE, Integer.MAX_VALUE));
        assertThat(DecimalRounding.round(TINY)).isZero();
        assertThat(DecimalRounding.truncToInt(TINY)).isZero();
        assertThat(DecimalRounding.round(TINY, 2)).isEqualTo(new BigDecimal("0.00"));
        assertThat(DecimalRounding.round(THREE, Integer.MIN_VALUE)).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(DecimalRounding.round(HUGE, -999_999_999)).isEqualTo(HUGE);
    }

    @Test
    void exactPowersOfDecimals() {
        assertFails(() -> DecimalPowers.pow(new BigDecimal("1.5"), 10_000_000));
        assertFails(() -> DecimalPowers.pow(BigDecimal.TEN, Long.MAX_VALUE));
        assertFails(() -> DecimalPowers.pow(HUGE, 3));
        assertFails(() -> DecimalPowers.pow(HUGE, Long.MAX_VALUE));
        assertThat(DecimalPowers.pow(HUGE, 2)).isEqualTo(new BigDecimal("1E+1999999998"));
        assertThat(DecimalPowers.pow(BigDecimal.ONE.negate(), Long.MAX_VALUE)).isEqualTo(BigDecimal.ONE.negate());
        assertThat(DecimalPowers.pow(new BigDecimal("0E+9"), Long.MAX_VALUE)).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void roundedPowersOfDecimals() {
        MathContext three = new MathContext(3);
        assertFails(() -> DecimalPowers.pow(new BigDecimal("1.5"), Long.MAX_VALUE, three));
        assertFails(() -> DecimalPowers.pow(TWO, Long.MIN_VALUE, three));
        assertFails(() -> DecimalPowers.pow(THREE, -1, new MathContext(2_000_000_000)));
        assertFails(() -> DecimalPowers.pow(THREE, -1, new MathContext(3, RoundingMode.UNNECESSARY)));
        assertThat(DecimalPowers.pow(TWO, -2, new MathContext(3, RoundingMode.UNNECESSARY)))
                .isEqualTo(new BigDecimal("0.25"));
        assertThat(DecimalPowers.pow(BigDecimal.ONE.negate(), Long.MIN_VALUE, three))
                .isEqualByComparingTo(BigDecimal.ONE);
        assertThat(DecimalPowers.pow(new BigDecimal("1.00"), Long.MIN_VALUE, three))
                .isEqualTo(BigDecimal.ONE);
        assertThat(DecimalPowers.pow(THREE, 4, new MathContext(2_000_000_000))).isEqualTo(BigDecimal.valueOf(81));
    }

    @Test
    void bigIntegers() {
        assertFails(() -> BigIntegerPowers.pow(BigInteger.TWO, 1L << 31));
        assertFails(() -> BigIntegerPowers.pow(BigInteger.TWO, FAR));
        assertFails(() -> BigIntegerPowers.pow(BigInteger.ONE, FAR.negate()));
        assertFails(() -> BigIntegerPowers.shiftLeft(BigInteger.ONE, Long.MAX_VALUE));
        assertFails(() -> BigIntegerPowers.shiftLeft(BigInteger.ONE, FAR));
        assertFails(() -> BigIntegerPowers.shiftRight(BigInteger.ONE, FAR.negate()));
        assertThat(BigIntegerPowers.pow(BigInteger.ONE.negate(), FAR)).isEqualTo(1);
        assertThat(BigIntegerPowers.pow(BigInteger.ONE.negate(), FAR.add(BigInteger.ONE)))
                .isEqualTo(-1);
        assertThat(BigIntegerPowers.pow(BigInteger.ZERO, FAR)).isZero();
        assertThat(BigIntegerPowers.shiftLeft(BigInteger.ZERO, FAR)).isZero();
        assertThat(BigIntegerPowers.shiftRight(FAR, FAR)).isZero();
        assertThat(BigIntegerPowers.shiftRight(FAR.negate(), Long.MAX_VALUE)).isEqualTo(-1);
        assertThat(BigIntegers.round(FAR, Integer.MIN_VALUE)).isZero();
    }

    @Test
    void formats() {
        assertFails(() -> Texts.format(HUGE, "f"));
        assertThat(Texts.format(HUGE, "e")).isEqualTo("1e+999999999");
        assertThat(Texts.format(TINY, ".2f")).isEqualTo("0.00");
        assertFails(() -> Texts.format(BigInteger.TEN.pow(400), "f"));
    }

    private static void assertFails(ThrowingCallable computed) {
        assertThatThrownBy(computed).isInstanceOf(ArithmeticException.class);
    }
}
