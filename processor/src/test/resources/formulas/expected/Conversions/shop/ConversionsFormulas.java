package shop;

import dev.dunder.GeneratedByDunder;
import dev.dunder.runtime.DecimalRounding;
import dev.dunder.runtime.FloatRounding;
import dev.dunder.runtime.Integers;
import dev.dunder.runtime.Texts;
import java.math.BigDecimal;
import java.math.BigInteger;

/** The formulas of {@link Conversions}, compiled. */
@GeneratedByDunder
final class ConversionsFormulas implements Conversions {
    private static final BigDecimal DECIMAL_1_10 = new BigDecimal("1.10");

    private static final BigDecimal DECIMAL_0_1 = new BigDecimal("0.1");

    private static final BigDecimal DECIMAL_1_1 = new BigDecimal("1.1");

    /** Creates the formulas; they keep nothing. */
    public ConversionsFormulas() {}

    /**
     * {@code Decimal(x)}.
     *
     * <ul>
     *   <li>{@code Decimal(x)} → {@code BigDecimal.valueOf(x)}
     * </ul>
     */
    @Override
    public BigDecimal ofInt(int x) {
        return BigDecimal.valueOf(x);
    }

    /**
     * {@code Decimal(x)}.
     *
     * <ul>
     *   <li>{@code Decimal(x)} → {@code BigDecimal.valueOf(x)}
     * </ul>
     */
    @Override
    public BigDecimal ofLong(Long x) {
        return BigDecimal.valueOf(x);
    }

    /**
     * {@code Decimal(x)}.
     *
     * <ul>
     *   <li>{@code Decimal(x)} → {@code new BigDecimal(x)}
     * </ul>
     */
    @Override
    public BigDecimal ofBigInteger(BigInteger x) {
        return new BigDecimal(x);
    }

    /**
     * {@code Decimal(x)}.
     *
     * <ul>
     *   <li>{@code Decimal(x)} → {@code new BigDecimal(x)}
     * </ul>
     */
    @Override
    public BigDecimal ofDouble(double x) {
        return new BigDecimal(x);
    }

    /**
     * {@code Decimal(x)}.
     *
     * <ul>
     *   <li>{@code Decimal(x)} → {@code new BigDecimal(x)}
     * </ul>
     */
    @Override
    public BigDecimal ofFloat(Float x) {
        return new BigDecimal(x);
    }

    /**
     * {@code Decimal(x)}.
     *
     * <ul>
     *   <li>{@code Decimal(x)} → {@code x}
     * </ul>
     */
    @Override
    public BigDecimal ofDecimal(BigDecimal x) {
        return x;
    }

    /**
     * {@code Decimal(x)}.
     *
     * <ul>
     *   <li>{@code Decimal(x)} → {@code new BigDecimal(x.strip())}
     * </ul>
     */
    @Override
    public BigDecimal ofText(String x) {
        return new BigDecimal(x.strip());
    }

    /**
     * {@code Decimal(' 1.10 ') * n}.
     *
     * <ul>
     *   <li>{@code Decimal(' 1.10 ')} → {@code DECIMAL_1_10}
     *   <li>{@code Decimal(' 1.10 ') * n} → {@code DECIMAL_1_10.multiply(BigDecimal.valueOf(n))}
     * </ul>
     */
    @Override
    public BigDecimal ofLiteralText(int n) {
        return DECIMAL_1_10.multiply(BigDecimal.valueOf(n));
    }

    /**
     * {@code Decimal(0.1) + Decimal(n * 1.1)}.
     *
     * <ul>
     *   <li>{@code Decimal(0.1)} → {@code DECIMAL_0_1}
     *   <li>{@code n * 1.1} → {@code BigDecimal.valueOf(n).multiply(DECIMAL_1_1)}
     *   <li>{@code Decimal(n * 1.1)} → {@code BigDecimal.valueOf(n).multiply(DECIMAL_1_1)}
     *   <li>{@code Decimal(0.1) + Decimal(n * 1.1)} → {@code DECIMAL_0_1.add(BigDecimal.valueOf(n).multiply(DECIMAL_1_1))}
     * </ul>
     */
    @Override
    public BigDecimal ofFraction(int n) {
        return DECIMAL_0_1.add(BigDecimal.valueOf(n).multiply(DECIMAL_1_1));
    }

    /**
     * {@code long(x) * 2}.
     *
     * <ul>
     *   <li>{@code long(x)} → {@code FloatRounding.truncToLong(x)}
     *   <li>{@code long(x) * 2} → {@code Math.multiplyExact(FloatRounding.truncToLong(x), 2L)}
     * </ul>
     */
    @Override
    public long longOfDouble(double x) {
        return Math.multiplyExact(FloatRounding.truncToLong(x), 2L);
    }

    /**
     * {@code long(x) * y}.
     *
     * <ul>
     *   <li>{@code long(x)} → {@code (long) x}
     *   <li>{@code long(x) * y} → {@code Math.multiplyExact((long) x, y)}
     * </ul>
     */
    @Override
    public long longOfInt(int x, int y) {
        return Math.multiplyExact((long) x, y);
    }

    /**
     * {@code long(x)}.
     *
     * <ul>
     *   <li>{@code long(x)} → {@code Long.parseLong(x.strip())}
     * </ul>
     */
    @Override
    public long longOfText(String x) {
        return Long.parseLong(x.strip());
    }

    /**
     * {@code long(x)}.
     *
     * <ul>
     *   <li>{@code long(x)} → {@code DecimalRounding.truncToLong(x)}
     * </ul>
     */
    @Override
    public BigInteger longOfDecimal(BigDecimal x) {
        return BigInteger.valueOf(DecimalRounding.truncToLong(x));
    }

    /**
     * {@code ord(c)}.
     *
     * <ul>
     *   <li>{@code ord(c)} → {@code (int) c}
     * </ul>
     */
    @Override
    public int code(char c) {
        return (int) c;
    }

    /**
     * {@code ord(c) - ord('a')}.
     *
     * <ul>
     *   <li>{@code ord(c)} → {@code (int) c}
     *   <li>{@code ord('a')} → {@code 97}
     *   <li>{@code ord(c) - ord('a')} → {@code Math.subtractExact((int) c, 97)}
     * </ul>
     */
    @Override
    public int letter(Character c) {
        return Math.subtractExact((int) c, 97);
    }

    /**
     * {@code ord(s)}.
     *
     * <ul>
     *   <li>{@code ord(s)} → {@code Texts.codePoint(s)}
     * </ul>
     */
    @Override
    public int codeOfText(String s) {
        return Texts.codePoint(s);
    }

    /**
     * <code>ord('&#92;U0001F600')</code>.
     *
     * <ul>
     *   <li><code>ord('&#92;U0001F600')</code> → {@code 128512}
     * </ul>
     */
    @Override
    public int codeOfLiteral() {
        return 128512;
    }

    /**
     * {@code chr(i)}.
     *
     * <ul>
     *   <li>{@code chr(i)} → {@code Character.toString(i)}
     * </ul>
     */
    @Override
    public String text(int i) {
        return Character.toString(i);
    }

    /**
     * {@code chr(i)}.
     *
     * <ul>
     *   <li>{@code chr(i)} → {@code Texts.character(i)}
     * </ul>
     */
    @Override
    public char character(int i) {
        return Texts.character(i);
    }

    /**
     * {@code chr(ord(c) + n)}.
     *
     * <ul>
     *   <li>{@code ord(c)} → {@code (int) c}
     *   <li>{@code ord(c) + n} → {@code Math.addExact((int) c, n)}
     *   <li>{@code chr(ord(c) + n)} → {@code Texts.character(Math.addExact((int) c, n))}
     * </ul>
     */
    @Override
    public char shifted(char c, int n) {
        return Texts.character(Math.addExact((int) c, n));
    }

    /**
     * {@code chr(i) + '!'}.
     *
     * <ul>
     *   <li>{@code chr(i)} → {@code Character.toString(Math.toIntExact(i))}
     *   <li>{@code chr(i) + '!'} → {@code Character.toString(Math.toIntExact(i)) + "!"}
     * </ul>
     */
    @Override
    public String textOfLong(long i) {
        return Character.toString(Math.toIntExact(i)) + "!";
    }

    /**
     * {@code float(a * n)}.
     *
     * <ul>
     *   <li>{@code a * n} → {@code (double) a * n}
     *   <li>{@code float(a * n)} → {@code (float) ((double) a * n)}
     * </ul>
     */
    @Override
    public float product(float a, int n) {
        return (float) ((double) a * n);
    }

    /**
     * {@code float(x)}.
     *
     * <ul>
     *   <li>{@code float(x)} → {@code x.floatValue()}
     * </ul>
     */
    @Override
    public Float boxed(BigDecimal x) {
        return x.floatValue();
    }

    /**
     * {@code float(s)}.
     *
     * <ul>
     *   <li>{@code float(s)} → {@code (float) Double.parseDouble(s.strip())}
     * </ul>
     */
    @Override
    public float floatOfText(String s) {
        return (float) Double.parseDouble(s.strip());
    }

    /**
     * {@code int(x)}.
     *
     * <ul>
     *   <li>{@code int(x)} → {@code Integers.toByteExact(FloatRounding.truncToInt(x))}
     * </ul>
     */
    @Override
    public byte ofByte(double x) {
        return Integers.toByteExact(FloatRounding.truncToInt(x));
    }

    /**
     * {@code round(x)}.
     *
     * <ul>
     *   <li>{@code round(x)} → {@code Integers.toShortExact(DecimalRounding.roundToInt(x))}
     * </ul>
     */
    @Override
    public Short ofShort(BigDecimal x) {
        return Integers.toShortExact(DecimalRounding.roundToInt(x));
    }

    /**
     * {@code int(b)}.
     *
     * <ul>
     *   <li>{@code int(b)} → {@code (int) b}
     * </ul>
     */
    @Override
    public Integer widened(byte b) {
        return (int) b;
    }
}
