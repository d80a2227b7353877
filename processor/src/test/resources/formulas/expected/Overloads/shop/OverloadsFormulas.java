package shop;

import dev.dunder.GeneratedByDunder;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** The formulas of {@link Overloads}, compiled. */
@GeneratedByDunder
final class OverloadsFormulas implements Overloads {
    private static final BigDecimal DECIMAL_3 = new BigDecimal("3");

    private static final BigDecimal DECIMAL_0_1 = new BigDecimal("0.1");

    private static final BigDecimal DECIMAL_0_5 = new BigDecimal("0.5");

    /** Creates the formulas; they keep nothing. */
    public OverloadsFormulas() {}

    /**
     * {@code by(list)}.
     *
     * <ul>
     *   <li>{@code by(list)} → {@code Overloads.Pick.by(list)}
     * </ul>
     */
    @Override
    public String bySubtype(ArrayList<String> list) {
        return Overloads.Pick.by(list);
    }

    /**
     * {@code by(list)}.
     *
     * <ul>
     *   <li>{@code by(list)} → {@code Overloads.Pick.by(list)}
     * </ul>
     */
    @Override
    public String bySupertype(List<String> list) {
        return Overloads.Pick.by(list);
    }

    /**
     * {@code by(any)}.
     *
     * <ul>
     *   <li>{@code by(any)} → {@code Overloads.Pick.by(any)}
     * </ul>
     */
    @Override
    public String byObject(StringBuilder any) {
        return Overloads.Pick.by(any);
    }

    /**
     * {@code by(x)}.
     *
     * <ul>
     *   <li>{@code by(x)} → {@code Overloads.Pick.by(x)}
     * </ul>
     */
    @Override
    public String byWidening(short x) {
        return Overloads.Pick.by(x);
    }

    /**
     * {@code by(x)}.
     *
     * <ul>
     *   <li>{@code by(x)} → {@code Overloads.Pick.by(x)}
     * </ul>
     */
    @Override
    public String byWideningOfFloat(float x) {
        return Overloads.Pick.by(x);
    }

    /**
     * {@code by(x)}.
     *
     * <ul>
     *   <li>{@code by(x)} → {@code Overloads.Pick.by(x)}
     * </ul>
     */
    @Override
    public String boxedLong(Long x) {
        return Overloads.Pick.by(x);
    }

    /**
     * {@code by(x)}.
     *
     * <ul>
     *   <li>{@code by(x)} → {@code Overloads.Pick.by(x)}
     * </ul>
     */
    @Override
    public String byCharacter(char x) {
        return Overloads.Pick.by(x);
    }

    /**
     * {@code by(3)}.
     *
     * <ul>
     *   <li>{@code by(3)} → {@code Overloads.Pick.by(3)}
     * </ul>
     */
    @Override
    public String byIntLiteral() {
        return Overloads.Pick.by(3);
    }

    /**
     * {@code by(3.5)}.
     *
     * <ul>
     *   <li>{@code by(3.5)} → {@code Overloads.Pick.by(3.5)}
     * </ul>
     */
    @Override
    public String byFraction() {
        return Overloads.Pick.by(3.5);
    }

    /**
     * {@code by(1 << 40)}.
     *
     * <ul>
     *   <li>{@code by(1 << 40)} → {@code Overloads.Pick.by(1099511627776L)}
     * </ul>
     */
    @Override
    public String byLongLiteral() {
        return Overloads.Pick.by(1099511627776L);
    }

    /**
     * {@code big(3)}.
     *
     * <ul>
     *   <li>{@code big(3)} → {@code Overloads.Pick.big(DECIMAL_3)}
     * </ul>
     */
    @Override
    public BigDecimal literalToDecimal() {
        return Overloads.Pick.big(DECIMAL_3);
    }

    /**
     * {@code big(0.1)}.
     *
     * <ul>
     *   <li>{@code big(0.1)} → {@code Overloads.Pick.big(DECIMAL_0_1)}
     * </ul>
     */
    @Override
    public BigDecimal fractionToDecimal() {
        return Overloads.Pick.big(DECIMAL_0_1);
    }

    /**
     * {@code big(x)}.
     *
     * <ul>
     *   <li>{@code big(x)} → {@code Overloads.Pick.big(BigDecimal.valueOf(x))}
     * </ul>
     */
    @Override
    public BigDecimal intToDecimal(int x) {
        return Overloads.Pick.big(BigDecimal.valueOf(x));
    }

    /**
     * {@code big(x)}.
     *
     * <ul>
     *   <li>{@code big(x)} → {@code Overloads.Pick.big(x != null ? new BigDecimal(x) : null)}
     * </ul>
     */
    @Override
    public BigDecimal bigIntegerToDecimal(BigInteger x) {
        return Overloads.Pick.big(x != null ? new BigDecimal(x) : null);
    }

    /**
     * {@code huge(x)}.
     *
     * <ul>
     *   <li>{@code huge(x)} → {@code Overloads.Pick.huge(x != null ? BigInteger.valueOf(x) : null)}
     * </ul>
     */
    @Override
    public BigInteger boxedToBigInteger(Integer x) {
        return Overloads.Pick.huge(x != null ? BigInteger.valueOf(x) : null);
    }

    /**
     * {@code onlyLong(x)}.
     *
     * <ul>
     *   <li>{@code onlyLong(x)} → {@code Overloads.Pick.onlyLong(x)}
     * </ul>
     */
    @Override
    public String intToLong(int x) {
        return Overloads.Pick.onlyLong(x);
    }

    /**
     * {@code onlyBoxedLong(x)}.
     *
     * <ul>
     *   <li>{@code onlyBoxedLong(x)} → {@code Overloads.Pick.onlyBoxedLong((long) x)}
     * </ul>
     */
    @Override
    public String intToBoxedLong(int x) {
        return Overloads.Pick.onlyBoxedLong((long) x);
    }

    /**
     * {@code onlyBoxedLong(7)}.
     *
     * <ul>
     *   <li>{@code onlyBoxedLong(7)} → {@code Overloads.Pick.onlyBoxedLong(7L)}
     * </ul>
     */
    @Override
    public String literalToBoxedLong() {
        return Overloads.Pick.onlyBoxedLong(7L);
    }

    /**
     * {@code count()}.
     *
     * <ul>
     *   <li>{@code count()} → {@code Overloads.Pick.count()}
     * </ul>
     */
    @Override
    public int noneOfMany() {
        return Overloads.Pick.count();
    }

    /**
     * {@code count('a', 'b', 'c')}.
     *
     * <ul>
     *   <li>{@code count('a', 'b', 'c')} → {@code Overloads.Pick.count("a", "b", "c")}
     * </ul>
     */
    @Override
    public int many() {
        return Overloads.Pick.count("a", "b", "c");
    }

    /**
     * {@code count(all)}.
     *
     * <ul>
     *   <li>{@code count(all)} → {@code Overloads.Pick.count(all)}
     * </ul>
     */
    @Override
    public int anArrayOfMany(String[] all) {
        return Overloads.Pick.count(all);
    }

    /**
     * {@code total(1, 2, x)}.
     *
     * <ul>
     *   <li>{@code total(1, 2, x)} → {@code Overloads.Pick.total(1, 2, x)}
     * </ul>
     */
    @Override
    public long manyNumbers(int x) {
        return Overloads.Pick.total(1, 2, x);
    }

    /**
     * {@code shown(x)}.
     *
     * <ul>
     *   <li>{@code shown(x)} → {@code Overloads.Pick.shown(x)}
     * </ul>
     */
    @Override
    public String fixedBeforeMany(String x) {
        return Overloads.Pick.shown(x);
    }

    /**
     * {@code shown(x, x)}.
     *
     * <ul>
     *   <li>{@code shown(x, x)} → {@code Overloads.Pick.shown(x, x)}
     * </ul>
     */
    @Override
    public String manyWhereNoFixed(String x) {
        return Overloads.Pick.shown(x, x);
    }

    /**
     * {@code decimals(1, x, 0.5)}.
     *
     * <ul>
     *   <li>{@code decimals(1, x, 0.5)} → {@code Overloads.Pick.decimals(BigDecimal.ONE, x, DECIMAL_0_5)}
     * </ul>
     */
    @Override
    public BigDecimal manyDecimals(BigDecimal x) {
        return Overloads.Pick.decimals(BigDecimal.ONE, x, DECIMAL_0_5);
    }

    /**
     * {@code by(None)}.
     *
     * <ul>
     *   <li>{@code None} → {@code null}
     *   <li>{@code by(None)} → {@code Overloads.Pick.by(null)}
     * </ul>
     */
    @Override
    public String byNull() {
        return Overloads.Pick.by(null);
    }

    /**
     * {@code floorMod(x, 3) + max(x, 2)}.
     *
     * <ul>
     *   <li>{@code floorMod(x, 3)} → {@code Math.floorMod(x, 3)}
     *   <li>{@code max(x, 2)} → {@code Math.max(x, 2)}
     *   <li>{@code floorMod(x, 3) + max(x, 2)} → {@code Math.addExact(Math.floorMod(x, 3), Math.max(x, 2))}
     * </ul>
     */
    @Override
    public int ofTheJdk(int x) {
        return Math.addExact(Math.floorMod(x, 3), Math.max(x, 2));
    }

    /**
     * {@code Math.max(x, 2.5)}.
     *
     * <ul>
     *   <li>{@code Math.max(x, 2.5)} → {@code Math.max(x, 2.5)}
     * </ul>
     */
    @Override
    public double qualified(int x) {
        return Math.max(x, 2.5);
    }

    /**
     * {@code Math.round(x)}.
     *
     * <ul>
     *   <li>{@code Math.round(x)} → {@code Math.round(x)}
     * </ul>
     */
    @Override
    public long roundQualified(double x) {
        return Math.round(x);
    }

    /**
     * {@code text.indexOf('b')}.
     *
     * <ul>
     *   <li>{@code text.indexOf('b')} → {@code text.indexOf("b")}
     * </ul>
     */
    @Override
    public int textNotCharacter(String text) {
        return text.indexOf("b");
    }

    /** {@code text.indexOf(letter)}. */
    @Override
    public int characterAsInt(String text, char letter) {
        return text.indexOf(letter);
    }

    /**
     * {@code text.replace('a', 'b').substring(1)}.
     *
     * <ul>
     *   <li>{@code text.replace('a', 'b')} → {@code text.replace("a", "b")}
     *   <li>{@code text.replace('a', 'b').substring(1)} → {@code text.replace("a", "b").substring(1)}
     * </ul>
     */
    @Override
    public String texts(String text) {
        return text.replace("a", "b").substring(1);
    }

    /**
     * {@code text.isEmpty() or text.startsWith('x', 1)}.
     *
     * <ul>
     *   <li>{@code text.startsWith('x', 1)} → {@code text.startsWith("x", 1)}
     *   <li>{@code text.isEmpty() or text.startsWith('x', 1)} → {@code text.isEmpty() || text.startsWith("x", 1)}
     * </ul>
     */
    @Override
    public boolean methods(String text) {
        return text.isEmpty() || text.startsWith("x", 1);
    }

    /** {@code sb.append(x).append(text).append(1.5).toString()}. */
    @Override
    public String builder(StringBuilder sb, char x, String text) {
        return sb.append(x).append(text).append(1.5).toString();
    }

    /** {@code list.get(i)}. */
    @Override
    public String getOfList(List<String> list, int i) {
        return list.get(i);
    }

    /** {@code list.indexOf(i)}. */
    @Override
    public int boxedAsObject(List<Integer> list, int i) {
        return list.indexOf(i);
    }
}
