package dev.dunder.runtime;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What has no result says what was computed. */
class FailuresTest {
    @Test
    void integersSayWhatWasComputed() {
        assertArithmetic("7 // 0: division by zero", () -> Integers.floorDiv(7, 0));
        assertArithmetic("-2147483648 // -1 does not fit int", () -> Integers.floorDiv(Integer.MIN_VALUE, -1));
        assertArithmetic("-9223372036854775808 // -1 does not fit long", () -> Integers.divmod(Long.MIN_VALUE, -1));
        assertArithmetic("46341 ** 2 does not fit int", () -> IntegerPowers.pow(46341, 2));
        assertArithmetic("2 ** -1: a negative exponent gives no exact result", () -> IntegerPowers.wrapPow(2, -1));
        assertArithmetic("1 << 31 does not fit int", () -> Shifts.shiftLeft(1, 31));
        assertArithmetic("1 >> -1: negative shift count", () -> Shifts.shiftRight(1, -1));
        assertArithmetic("round(2147483647, -1) does not fit int", () -> Integers.round(Integer.MAX_VALUE, -1));
    }

    @Test
    void largeNumbersDoNotFillTheScreen() {
        BigInteger large = BigInteger.ONE.shiftLeft(1000);
        assertArithmetic(
                "(an integer of 1001 bits) % 0: division by zero", () -> BigIntegers.floorMod(large, BigInteger.ZERO));
        assertArithmetic(
                "(a decimal of 302 digits) // 0.0: division by zero",
                () -> Decimals.floorDiv(new BigDecimal(large), new BigDecimal("0.0")));
        assertArithmetic(
                "2 << 2147483647: the result has too many digits",
                () -> BigIntegerPowers.shiftLeft(BigInteger.TWO, Integer.MAX_VALUE));
    }

    @Test
    void floatsSayWhatWasComputed() {
        assertArithmetic("1.5 % -0.0: division by zero", () -> Floats.mod(1.5, -0.0));
        assertArithmetic("round(NaN) does not fit int", () -> FloatRounding.roundToInt(Double.NaN));
        assertArithmetic("int(1.0E20) does not fit long", () -> FloatRounding.truncToLong(1e20));
        assertArithmetic("round(1.7E308, -308) does not fit double", () -> FloatRounding.round(1.7e308, -308));
    }

    @Test
    void decimalsSayWhatWasComputed() {
        BigDecimal three = BigDecimal.valueOf(3);
        assertArithmetic(
                "1E+9 // 3: the quotient has more than 8 digits",
                () -> Decimals.floorDiv(new BigDecimal("1E+9"), three, new MathContext(8)));
        assertArithmetic("3 ** -1: a negative exponent needs a precision", () -> DecimalPowers.pow(three, -1));
        assertArithmetic("0 ** 0 is not defined", () -> DecimalPowers.pow(BigDecimal.ZERO, 0, MathContext.DECIMAL32));
        assertArithmetic(
                "0 ** -2: division by zero", () -> DecimalPowers.pow(BigDecimal.ZERO, -2, MathContext.DECIMAL32));
        assertArithmetic(
                "1E+7 ** 9223372036854775807 does not fit BigDecimal",
                () -> DecimalPowers.pow(new BigDecimal("1E+7"), Long.MAX_VALUE));
        assertArithmetic(
                "round(2147483647.5) does not fit int",
                () -> DecimalRounding.roundToInt(new BigDecimal("2147483647.5")));
        assertArithmetic(
                "int(1E+1000000) has more than 1000000 digits",
                () -> DecimalRounding.trunc(new BigDecimal("1E+1000000")));
    }

    @Test
    void sequencesSayWhatIsMissing() {
        assertThatThrownBy(() -> Items.item(List.of(1, 2), -3))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("index -3 of 2 items");
        assertThatThrownBy(() -> Maps.item(Map.of("a", 1), "b"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no key 'b' among 1");
        assertThatThrownBy(() -> Slices.slice("text", 0, 2, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a slice's step must not be 0");
        assertArithmetic(
                "a length of 3 * 2147483647 does not fit int", () -> Sequences.repeat("abc", Integer.MAX_VALUE));
    }

    @Test
    void formatsSayWhatIsWrong() {
        assertFormat("format ',x': ',' does not go with 'x'", () -> Texts.format(1, ",x"));
        assertFormat("format '.2': an integer has no precision", () -> Texts.format(1, ".2"));
        assertFormat(
                "format 'q': 'q' is no presentation of a floating-point number, which are eEfFgGn%",
                () -> Texts.format(1.5, "q"));
        assertFormat("format '5.': a precision must follow the '.'", () -> Texts.format(1.5, "5."));
        assertFormat("format ',_': there can be one ',' or '_' only", () -> Texts.format(1.5, ",_"));
        assertFormat("format '+': a text has no sign", () -> Texts.format("a", "+"));
        assertFormat("format '#': a decimal has no alternate form ('#')", () -> Texts.format(BigDecimal.ONE, "#"));
        assertFormat("format '9999999999': a number is too large", () -> Texts.format("a", "9999999999"));
        assertFormat(
                "format '5,d3': 'd3' is not understood; the order is [[fill]align][sign][z][#][0][width][, or _][.precision][type]",
                () -> Texts.format(1, "5,d3"));
    }

    private static void assertArithmetic(String message, ThrowingCallable computed) {
        assertThatThrownBy(computed).isInstanceOf(ArithmeticException.class).hasMessage(message);
    }

    private static void assertFormat(String message, ThrowingCallable computed) {
        assertThatThrownBy(computed)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
