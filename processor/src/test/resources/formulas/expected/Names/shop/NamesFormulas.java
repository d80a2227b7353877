package shop;

import dev.dunder.GeneratedByDunder;
import java.math.BigDecimal;

/** The formulas of {@link Names}, compiled. */
@GeneratedByDunder
final class NamesFormulas implements Names {
    private static final BigDecimal DECIMAL_2 = new BigDecimal("2");

    /** Creates the formulas; they keep nothing. */
    public NamesFormulas() {}

    /**
     * {@code LIMIT + 1}.
     *
     * <ul>
     *   <li>{@code LIMIT + 1} → {@code Math.addExact(Names.LIMIT, 1)}
     * </ul>
     */
    @Override
    public int constant() {
        return Math.addExact(Names.LIMIT, 1);
    }

    /**
     * {@code LIMIT + 1}.
     *
     * <ul>
     *   <li>{@code LIMIT + 1} → {@code Math.addExact(LIMIT, 1)}
     * </ul>
     */
    @Override
    public int hidden(int LIMIT) {
        return Math.addExact(LIMIT, 1);
    }

    /**
     * {@code RATE * 2}.
     *
     * <ul>
     *   <li>{@code RATE * 2} → {@code Names.RATE.multiply(DECIMAL_2)}
     * </ul>
     */
    @Override
    public BigDecimal decimalConstant() {
        return Names.RATE.multiply(DECIMAL_2);
    }

    /**
     * {@code len + str(len('abc'))}.
     *
     * <ul>
     *   <li>{@code len('abc')} → {@code "abc".length()}
     *   <li>{@code str(len('abc'))} → {@code String.valueOf("abc".length())}
     *   <li>{@code len + str(len('abc'))} → {@code Names.len + String.valueOf("abc".length())}
     * </ul>
     */
    @Override
    public String constantBesideBuiltIn() {
        return Names.len + String.valueOf("abc".length());
    }

    /**
     * {@code max(x, 1)}.
     *
     * <ul>
     *   <li>{@code max(x, 1)} → {@code Names.max(x, 1)}
     * </ul>
     */
    @Override
    public String ownMethodBeforeBuiltIn(int x) {
        return Names.max(x, 1);
    }

    /**
     * {@code abs(x)}.
     *
     * <ul>
     *   <li>{@code abs(x)} → {@code Math.absExact(x)}
     * </ul>
     */
    @Override
    public int builtInBeforeUse(int x) {
        return Math.absExact(x);
    }

    /**
     * {@code hypot(3, 4) + PI - PI}.
     *
     * <ul>
     *   <li>{@code hypot(3, 4)} → {@code Math.hypot(3, 4)}
     *   <li>{@code hypot(3, 4) + PI} → {@code Math.hypot(3, 4) + Math.PI}
     *   <li>{@code hypot(3, 4) + PI - PI} → {@code Math.hypot(3, 4) + Math.PI - Math.PI}
     * </ul>
     */
    @Override
    public double used() {
        return Math.hypot(3, 4) + Math.PI - Math.PI;
    }

    /**
     * {@code MAX_VALUE - 1}.
     *
     * <ul>
     *   <li>{@code MAX_VALUE - 1} → {@code Math.subtractExact(Integer.MAX_VALUE, 1)}
     * </ul>
     */
    @Override
    public int constantInUse() {
        return Math.subtractExact(Integer.MAX_VALUE, 1);
    }

    /**
     * {@code Integer.MIN_VALUE + Constants.START}.
     *
     * <ul>
     *   <li>{@code Integer.MIN_VALUE} → {@code Integer.MIN_VALUE}
     *   <li>{@code Constants.START} → {@code Names.Constants.START}
     *   <li>{@code Integer.MIN_VALUE + Constants.START} → {@code Math.addExact(Integer.MIN_VALUE, Names.Constants.START)}
     * </ul>
     */
    @Override
    public int qualifiedConstants() {
        return Math.addExact(Integer.MIN_VALUE, Names.Constants.START);
    }

    /**
     * {@code twice(x) + thrice(x)}.
     *
     * <ul>
     *   <li>{@code thrice(x)} → {@code Names.thrice(x)}
     *   <li>{@code twice(x) + thrice(x)} → {@code Math.addExact(twice(x), Names.thrice(x))}
     * </ul>
     */
    @Override
    public int defaultMethods(int x) {
        return Math.addExact(twice(x), Names.thrice(x));
    }

    /**
     * {@code square(x) + square(x + 1)}.
     *
     * <ul>
     *   <li>{@code x + 1} → {@code Math.addExact(x, 1)}
     *   <li>{@code square(x + 1)} → {@code square(Math.addExact(x, 1))}
     *   <li>{@code square(x) + square(x + 1)} → {@code Math.addExact(square(x), square(Math.addExact(x, 1)))}
     * </ul>
     */
    @Override
    public int formulasOfEachOther(int x) {
        return Math.addExact(square(x), square(Math.addExact(x, 1)));
    }

    /**
     * {@code x * x}.
     *
     * <ul>
     *   <li>{@code x * x} → {@code Math.multiplyExact(x, x)}
     * </ul>
     */
    @Override
    public int square(int x) {
        return Math.multiplyExact(x, x);
    }

    /**
     * {@code 1 if n == 0 else n * factorial(n - 1)}.
     *
     * <ul>
     *   <li>{@code n - 1} → {@code Math.subtractExact(n, 1)}
     *   <li>{@code factorial(n - 1)} → {@code factorial(Math.subtractExact(n, 1))}
     *   <li>{@code n * factorial(n - 1)} → {@code Math.multiplyExact(n, factorial(Math.subtractExact(n, 1)))}
     *   <li>{@code 1 if n == 0 else n * factorial(n - 1)} → {@code n == 0 ? 1L : Math.multiplyExact(n, factorial(Math.subtractExact(n, 1)))}
     * </ul>
     */
    @Override
    public long factorial(int n) {
        return n == 0 ? 1L : Math.multiplyExact(n, factorial(Math.subtractExact(n, 1)));
    }

    /**
     * {@code value + middle + self + result + CONTEXT + left}.
     *
     * <ul>
     *   <li>{@code value + middle} → {@code Math.addExact(value, middle)}
     *   <li>{@code value + middle + self} → {@code Math.addExact(Math.addExact(value, middle), self)}
     *   <li>{@code value + middle + self + result} → {@code Math.addExact(Math.addExact(Math.addExact(value, middle), self), result)}
     *   <li>{@code value + middle + self + result + CONTEXT} → {@code Math.addExact(Math.addExact(Math.addExact(Math.addExact(value, middle), self), result), CONTEXT)}
     *   <li>{@code value + middle + self + result + CONTEXT + left} → {@code Math.addExact(Math.addExact(Math.addExact(Math.addExact(Math.addExact(value, middle), self), result), CONTEXT), left)}
     * </ul>
     */
    @Override
    public int namesLikeGeneratedOnes(int value, int middle, int self, int result, int CONTEXT, int left) {
        return Math.addExact(
                Math.addExact(Math.addExact(Math.addExact(Math.addExact(value, middle), self), result), CONTEXT),
                left);
    }

    /**
     * {@code (a() or b()) + value + value2}.
     *
     * <ul>
     *   <li>{@code a()} → {@code Names.a()}
     *   <li>{@code b()} → {@code Names.b()}
     *   <li>{@code a() or b()} → {@code isTrue(value3 = Names.a()) ? value3 : Names.b()}
     *   <li>{@code (a() or b()) + value} → {@code (isTrue(value3 = Names.a()) ? value3 : Names.b()) + value}
     *   <li>{@code (a() or b()) + value + value2} → {@code (isTrue(value3 = Names.a()) ? value3 : Names.b()) + value + value2}
     * </ul>
     */
    @Override
    public String namesLikeLocals(String value, String value2) {
        String value3;
        return (isTrue(value3 = Names.a()) ? value3 : Names.b()) + value + value2;
    }

    /**
     * {@code $x + preis$ + größe + __ + _x}.
     *
     * <ul>
     *   <li>{@code $x + preis$} → {@code Math.addExact($x, preis$)}
     *   <li>{@code $x + preis$ + größe} → {@code Math.addExact(Math.addExact($x, preis$), größe)}
     *   <li>{@code $x + preis$ + größe + __} → {@code Math.addExact(Math.addExact(Math.addExact($x, preis$), größe), __)}
     *   <li>{@code $x + preis$ + größe + __ + _x} → {@code Math.addExact(Math.addExact(Math.addExact(Math.addExact($x, preis$), größe), __), _x)}
     * </ul>
     */
    @Override
    public int signs(int $x, int preis$, int größe, int __, int _x) {
        return Math.addExact(Math.addExact(Math.addExact(Math.addExact($x, preis$), größe), __), _x);
    }

    /**
     * {@code straße * 2 + été}.
     *
     * <ul>
     *   <li>{@code straße * 2} → {@code Math.multiplyExact(straße, 2)}
     *   <li>{@code straße * 2 + été} → {@code Math.addExact(Math.multiplyExact(straße, 2), été)}
     * </ul>
     */
    @Override
    public int letters(int straße, int été) {
        return Math.addExact(Math.multiplyExact(straße, 2), été);
    }

    /**
     * {@code bean.name + bean.code + bean.title + bean.word}.
     *
     * <ul>
     *   <li>{@code bean.name} → {@code bean.getName()}
     *   <li>{@code bean.code} → {@code bean.getCode()}
     *   <li>{@code bean.name + bean.code} → {@code bean.getName() + bean.getCode()}
     *   <li>{@code bean.title} → {@code bean.title()}
     *   <li>{@code bean.name + bean.code + bean.title} → {@code bean.getName() + bean.getCode() + bean.title()}
     *   <li>{@code bean.name + bean.code + bean.title + bean.word} → {@code bean.getName() + bean.getCode() + bean.title() + bean.word}
     * </ul>
     */
    @Override
    public String attributes(Names.Bean bean) {
        return bean.getName() + bean.getCode() + bean.title() + bean.word;
    }

    /**
     * {@code 1 if bean.open and not bean.closed else 0}.
     *
     * <ul>
     *   <li>{@code bean.open} → {@code bean.isOpen()}
     *   <li>{@code bean.closed} → {@code bean.isClosed()}
     * </ul>
     */
    @Override
    public int truths(Names.Bean bean) {
        return bean.isOpen() && !Boolean.TRUE.equals(bean.isClosed()) ? 1 : 0;
    }

    /**
     * {@code bean.issue}.
     *
     * <ul>
     *   <li>{@code bean.issue} → {@code bean.issue()}
     * </ul>
     */
    @Override
    public String noTruth(Names.Bean bean) {
        return bean.issue();
    }

    /**
     * {@code point.x + point.y}.
     *
     * <ul>
     *   <li>{@code point.x} → {@code point.x()}
     *   <li>{@code point.y} → {@code point.y()}
     *   <li>{@code point.x + point.y} → {@code Math.addExact(point.x(), point.y())}
     * </ul>
     */
    @Override
    public int components(Names.Point point) {
        return Math.addExact(point.x(), point.y());
    }

    /**
     * {@code items.length + rows[0].length}.
     *
     * <ul>
     *   <li>{@code items.length + rows[0].length} → {@code Math.addExact(items.length, rows[0].length)}
     * </ul>
     */
    @Override
    public int lengths(String[] items, int[][] rows) {
        return Math.addExact(items.length, rows[0].length);
    }

    /**
     * {@code line.product.price * line.qty}.
     *
     * <ul>
     *   <li>{@code line.product} → {@code line.product()}
     *   <li>{@code line.product.price} → {@code line.product().price()}
     *   <li>{@code line.qty} → {@code line.qty()}
     *   <li>{@code line.product.price * line.qty} → {@code Math.multiplyExact(line.product().price(), line.qty())}
     * </ul>
     */
    @Override
    public int path(Names.Line line) {
        return Math.multiplyExact(line.product().price(), line.qty());
    }

    /**
     * {@code x.URL}.
     *
     * <ul>
     *   <li>{@code x.URL} → {@code x.getURL()}
     * </ul>
     */
    @Override
    public String capitals(Names.Capitals x) {
        return x.getURL();
    }

    /**
     * {@code true and True and not false and not False}.
     *
     * <ul>
     *   <li>{@code True} → {@code true}
     *   <li>{@code not false} → {@code !false}
     *   <li>{@code False} → {@code false}
     *   <li>{@code not False} → {@code !false}
     *   <li>{@code true and True and not false and not False} → {@code true && true && !false && !false}
     * </ul>
     */
    @Override
    public boolean truthLiterals() {
        return true && true && !false && !false;
    }

    /**
     * {@code null is None}.
     *
     * <ul>
     *   <li>{@code None} → {@code null}
     *   <li>{@code null is None} → {@code null == null}
     * </ul>
     */
    @Override
    public boolean nullLiterals() {
        return null == null;
    }

    /**
     * {@code match + type + record + yield_}.
     *
     * <ul>
     *   <li>{@code match + type} → {@code Math.addExact(match, type)}
     *   <li>{@code match + type + record} → {@code Math.addExact(Math.addExact(match, type), record)}
     *   <li>{@code match + type + record + yield_} → {@code Math.addExact(Math.addExact(Math.addExact(match, type), record), yield_)}
     * </ul>
     */
    @Override
    public int softKeywords(int match, int type, int record, int yield_) {
        return Math.addExact(Math.addExact(Math.addExact(match, type), record), yield_);
    }

    private static boolean isTrue(String value) {
        return value != null && !value.isEmpty();
    }
}
