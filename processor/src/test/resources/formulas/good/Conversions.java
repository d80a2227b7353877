package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.math.BigDecimal;
import java.math.BigInteger;

/** {@code Decimal}, {@code long}, {@code ord} and {@code chr}, and conversions to what the method returns. */
@Formulas
interface Conversions {
    @Formula("Decimal(x)")
    BigDecimal ofInt(int x);

    @Formula("Decimal(x)")
    BigDecimal ofLong(Long x);

    @Formula("Decimal(x)")
    BigDecimal ofBigInteger(BigInteger x);

    @Formula("Decimal(x)")
    BigDecimal ofDouble(double x);

    @Formula("Decimal(x)")
    BigDecimal ofFloat(Float x);

    @Formula("Decimal(x)")
    BigDecimal ofDecimal(BigDecimal x);

    @Formula("Decimal(x)")
    BigDecimal ofText(String x);

    @Formula("Decimal(' 1.10 ') * n")
    BigDecimal ofLiteralText(int n);

    @Formula("Decimal(0.1) + Decimal(n * 1.1)")
    BigDecimal ofFraction(int n);

    @Formula("long(x) * 2")
    long longOfDouble(double x);

    @Formula("long(x) * y")
    long longOfInt(int x, int y);

    @Formula("long(x)")
    long longOfText(String x);

    @Formula("long(x)")
    BigInteger longOfDecimal(BigDecimal x);

    @Formula("ord(c)")
    int code(char c);

    @Formula("ord(c) - ord('a')")
    int letter(Character c);

    @Formula("ord(s)")
    int codeOfText(String s);

    @Formula("ord('\\U0001F600')")
    int codeOfLiteral();

    @Formula("chr(i)")
    String text(int i);

    @Formula("chr(i)")
    char character(int i);

    @Formula("chr(ord(c) + n)")
    char shifted(char c, int n);

    @Formula("chr(i) + '!'")
    String textOfLong(long i);

    @Formula("float(a * n)")
    float product(float a, int n);

    @Formula("float(x)")
    Float boxed(BigDecimal x);

    @Formula("float(s)")
    float floatOfText(String s);

    @Formula("int(x)")
    byte ofByte(double x);

    @Formula("round(x)")
    Short ofShort(BigDecimal x);

    @Formula("int(b)")
    Integer widened(byte b);
}

final class ConversionsBehaviour {
    private static final Conversions CONVERSIONS = new ConversionsFormulas();

    private ConversionsBehaviour() {}

    static void decimal_isExact() {
        assertThat(CONVERSIONS.ofInt(3)).isEqualTo(new BigDecimal("3"));
        assertThat(CONVERSIONS.ofLong(1L << 62)).isEqualTo(new BigDecimal("4611686018427387904"));
        assertThat(CONVERSIONS.ofBigInteger(BigInteger.TEN.pow(30))).isEqualTo(new BigDecimal("1" + "0".repeat(30)));
        // CPython: Decimal(0.1)
        assertThat(CONVERSIONS.ofDouble(0.1))
                .isEqualTo(new BigDecimal("0.1000000000000000055511151231257827021181583404541015625"));
        // CPython: Decimal(struct.unpack('f', struct.pack('f', 0.1))[0])
        assertThat(CONVERSIONS.ofFloat(0.1f)).isEqualTo(new BigDecimal("0.100000001490116119384765625"));
        assertThat(CONVERSIONS.ofDecimal(new BigDecimal("1.50"))).isEqualTo(new BigDecimal("1.50"));
        assertThat(CONVERSIONS.ofText(" 1.50 ")).isEqualTo(new BigDecimal("1.50"));
        assertThat(CONVERSIONS.ofLiteralText(3)).isEqualTo(new BigDecimal("3.30"));
        assertThat(CONVERSIONS.ofFraction(3)).isEqualTo(new BigDecimal("3.4"));
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> CONVERSIONS.ofText("one"));
    }

    static void long_isInt_asLong() {
        assertThat(CONVERSIONS.longOfDouble(-2.9e10)).isEqualTo(-58_000_000_000L);
        assertThat(CONVERSIONS.longOfInt(Integer.MAX_VALUE, 4)).isEqualTo(8_589_934_588L);
        assertThat(CONVERSIONS.longOfText(" 12 ")).isEqualTo(12);
        assertThat(CONVERSIONS.longOfDecimal(new BigDecimal("-7.9"))).isEqualTo(BigInteger.valueOf(-7));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> CONVERSIONS.longOfDecimal(new BigDecimal("1e19")));
    }

    static void ord_isTheCodePoint() {
        assertThat(CONVERSIONS.code('a')).isEqualTo(97);
        assertThat(CONVERSIONS.letter('d')).isEqualTo(3);
        assertThat(CONVERSIONS.codeOfText("\u20ac")).isEqualTo(8364);
        assertThat(CONVERSIONS.codeOfText("\ud83d\ude00")).isEqualTo(128512);
        assertThat(CONVERSIONS.codeOfLiteral()).isEqualTo(128512);
        assertThatIllegalArgumentException().isThrownBy(() -> CONVERSIONS.codeOfText("ab"));
        assertThatIllegalArgumentException().isThrownBy(() -> CONVERSIONS.codeOfText(""));
    }

    static void chr_isTheTextOfACodePoint() {
        assertThat(CONVERSIONS.text(97)).isEqualTo("a");
        assertThat(CONVERSIONS.text(128512)).isEqualTo("\ud83d\ude00");
        assertThat(CONVERSIONS.character(8364)).isEqualTo('\u20ac');
        assertThat(CONVERSIONS.shifted('a', 3)).isEqualTo('d');
        assertThat(CONVERSIONS.textOfLong(33)).isEqualTo("!!");
        assertThatIllegalArgumentException().isThrownBy(() -> CONVERSIONS.text(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> CONVERSIONS.text(0x110000));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> CONVERSIONS.character(128512));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> CONVERSIONS.textOfLong(1L << 40));
    }

    static void results_areConvertedAsTheMethodReturns() {
        assertThat(CONVERSIONS.product(0.1f, 3)).isEqualTo(0.3f);
        assertThat(CONVERSIONS.boxed(new BigDecimal("0.1"))).isEqualTo(0.1f);
        assertThat(CONVERSIONS.floatOfText("2.5")).isEqualTo(2.5f);
        assertThat(CONVERSIONS.ofByte(-128.9)).isEqualTo((byte) -128);
        assertThat(CONVERSIONS.ofShort(new BigDecimal("2.5"))).isEqualTo((short) 2);
        assertThat(CONVERSIONS.widened((byte) -1)).isEqualTo(-1);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> CONVERSIONS.ofByte(128));
    }
}
