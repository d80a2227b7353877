package shop;

import dev.dunder.GeneratedByDunder;
import dev.dunder.runtime.BigIntegerPowers;
import dev.dunder.runtime.BigIntegers;
import dev.dunder.runtime.DecimalPowers;
import dev.dunder.runtime.DecimalRounding;
import dev.dunder.runtime.Decimals;
import dev.dunder.runtime.FloatExtremes;
import dev.dunder.runtime.FloatRounding;
import dev.dunder.runtime.Floats;
import dev.dunder.runtime.IntegerPowers;
import dev.dunder.runtime.Integers;
import dev.dunder.runtime.MixedComparisons;
import dev.dunder.runtime.Sequences;
import dev.dunder.runtime.Shifts;
import dev.dunder.runtime.Texts;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** The formulas of {@link Numbers}, compiled. */
@GeneratedByDunder
final class NumbersFormulas implements Numbers {
    private static final BigInteger INTEGER_70 = BigInteger.valueOf(70L);

    private static final BigInteger INTEGER_6 = BigInteger.valueOf(6L);

    private static final MathContext CONTEXT = new MathContext(6, RoundingMode.HALF_EVEN);

    private static final BigDecimal DECIMAL_3 = new BigDecimal("3");

    private static final BigDecimal DECIMAL_0_1 = new BigDecimal("0.1");

    private static final BigDecimal DECIMAL_0_5 = new BigDecimal("0.5");

    private static final BigInteger INTEGER = new BigInteger("1267650600228229401496703205376");

    private static final BigDecimal DECIMAL_0_3 = new BigDecimal("0.3");

    /** Creates the formulas; they keep nothing. */
    public NumbersFormulas() {}

    /**
     * {@code (a + b) * 2 - a}.
     *
     * <ul>
     *   <li>{@code a + b} → {@code Math.addExact(a, b)}
     *   <li>{@code (a + b) * 2} → {@code Math.multiplyExact(Math.addExact(a, b), 2)}
     *   <li>{@code (a + b) * 2 - a} → {@code Math.subtractExact(Math.multiplyExact(Math.addExact(a, b), 2), a)}
     * </ul>
     */
    @Override
    public int ofInts(int a, int b) {
        return Math.subtractExact(Math.multiplyExact(Math.addExact(a, b), 2), a);
    }

    /**
     * {@code a // b * 10 + a % b}.
     *
     * <ul>
     *   <li>{@code a // b} → {@code Integers.floorDiv(a, b)}
     *   <li>{@code a // b * 10} → {@code Math.multiplyExact(Integers.floorDiv(a, b), 10)}
     *   <li>{@code a % b} → {@code Math.floorMod(a, b)}
     *   <li>{@code a // b * 10 + a % b} → {@code Math.addExact(Math.multiplyExact(Integers.floorDiv(a, b), 10), Math.floorMod(a, b))}
     * </ul>
     */
    @Override
    public int floors(int a, int b) {
        return Math.addExact(Math.multiplyExact(Integers.floorDiv(a, b), 10), Math.floorMod(a, b));
    }

    /**
     * {@code a // (3 - 1) + b // (1 - 2)}.
     *
     * <ul>
     *   <li>{@code a // (3 - 1)} → {@code Math.floorDiv(a, 2)}
     *   <li>{@code b // (1 - 2)} → {@code Integers.floorDiv(b, -1)}
     *   <li>{@code a // (3 - 1) + b // (1 - 2)} → {@code Math.addExact(Math.floorDiv(a, 2), Integers.floorDiv(b, -1))}
     * </ul>
     */
    @Override
    public int floorsByConstants(int a, int b) {
        return Math.addExact(Math.floorDiv(a, 2), Integers.floorDiv(b, -1));
    }

    /**
     * {@code a ** 3 + b ** 2}.
     *
     * <ul>
     *   <li>{@code a ** 3} → {@code IntegerPowers.pow(a, 3)}
     *   <li>{@code b ** 2} → {@code IntegerPowers.pow(b, 2L)}
     *   <li>{@code a ** 3 + b ** 2} → {@code Math.addExact(IntegerPowers.pow(a, 3), IntegerPowers.pow(b, 2L))}
     * </ul>
     */
    @Override
    public long powers(int a, long b) {
        return Math.addExact(IntegerPowers.pow(a, 3), IntegerPowers.pow(b, 2L));
    }

    /**
     * {@code -a + +b - abs(a)}.
     *
     * <ul>
     *   <li>{@code -a} → {@code Math.negateExact(a)}
     *   <li>{@code -a + +b} → {@code Math.addExact(Math.negateExact(a), +b)}
     *   <li>{@code abs(a)} → {@code Math.absExact(a)}
     *   <li>{@code -a + +b - abs(a)} → {@code Math.subtractExact(Math.addExact(Math.negateExact(a), +b), Math.absExact(a))}
     * </ul>
     */
    @Override
    public long signs(long a, int b) {
        return Math.subtractExact(Math.addExact(Math.negateExact(a), +b), Math.absExact(a));
    }

    /**
     * {@code a << 3 | b >> 1 & 6 ^ ~a}.
     *
     * <ul>
     *   <li>{@code a << 3} → {@code Shifts.shiftLeft(a, 3)}
     *   <li>{@code b >> 1} → {@code Shifts.shiftRight(b, 1)}
     *   <li>{@code b >> 1 & 6} → {@code Shifts.shiftRight(b, 1) & 6}
     *   <li>{@code b >> 1 & 6 ^ ~a} → {@code (Shifts.shiftRight(b, 1) & 6) ^ ~a}
     *   <li>{@code a << 3 | b >> 1 & 6 ^ ~a} → {@code Shifts.shiftLeft(a, 3) | ((Shifts.shiftRight(b, 1) & 6) ^ ~a)}
     * </ul>
     */
    @Override
    public int bits(int a, int b) {
        return Shifts.shiftLeft(a, 3) | ((Shifts.shiftRight(b, 1) & 6) ^ ~a);
    }

    /**
     * {@code a + b}.
     *
     * <ul>
     *   <li>{@code a + b} → {@code Math.addExact(a, b)}
     * </ul>
     */
    @Override
    public long mixed(int a, long b) {
        return Math.addExact(a, b);
    }

    /**
     * {@code a * b + c}.
     *
     * <ul>
     *   <li>{@code a * b} → {@code (double) a * b}
     *   <li>{@code a * b + c} → {@code (double) a * b + c}
     * </ul>
     */
    @Override
    public double floating(float a, int b, double c) {
        return (double) a * b + c;
    }

    /**
     * {@code a / 2 + b // 2 + c % 2.5}.
     *
     * <ul>
     *   <li>{@code a / 2} → {@code a / 2.0}
     *   <li>{@code b // 2} → {@code Floats.floorDiv(b, 2.0f)}
     *   <li>{@code a / 2 + b // 2} → {@code a / 2.0 + Floats.floorDiv(b, 2.0f)}
     *   <li>{@code c % 2.5} → {@code Floats.mod(c, 2.5)}
     *   <li>{@code a / 2 + b // 2 + c % 2.5} → {@code a / 2.0 + Floats.floorDiv(b, 2.0f) + Floats.mod(c, 2.5)}
     * </ul>
     */
    @Override
    public double floatingDivision(double a, float b, double c) {
        return a / 2.0 + Floats.floorDiv(b, 2.0f) + Floats.mod(c, 2.5);
    }

    /**
     * {@code a ** 0.5}.
     *
     * <ul>
     *   <li>{@code a ** 0.5} → {@code Math.pow(a, 0.5)}
     * </ul>
     */
    @Override
    public double root(double a) {
        return Math.pow(a, 0.5);
    }

    /**
     * {@code a * b + 1}.
     *
     * <ul>
     *   <li>{@code a * b + 1} → {@code a * b + 1.0f}
     * </ul>
     */
    @Override
    public float ofFloats(float a, float b) {
        return a * b + 1.0f;
    }

    /** {@code a / b}. */
    @Override
    public double divided(int a, double b) {
        return a / b;
    }

    /**
     * {@code a * b + c - 1}.
     *
     * <ul>
     *   <li>{@code a * b} → {@code a.multiply(BigInteger.valueOf(b))}
     *   <li>{@code a * b + c} → {@code a.multiply(BigInteger.valueOf(b)).add(BigInteger.valueOf(c))}
     *   <li>{@code a * b + c - 1} → {@code a.multiply(BigInteger.valueOf(b)).add(BigInteger.valueOf(c)).subtract(BigInteger.ONE)}
     * </ul>
     */
    @Override
    public BigInteger ofBigIntegers(BigInteger a, int b, long c) {
        return a.multiply(BigInteger.valueOf(b)).add(BigInteger.valueOf(c)).subtract(BigInteger.ONE);
    }

    /**
     * {@code a // b + a % b}.
     *
     * <ul>
     *   <li>{@code a // b} → {@code BigIntegers.floorDiv(a, b)}
     *   <li>{@code a % b} → {@code BigIntegers.floorMod(a, b)}
     *   <li>{@code a // b + a % b} → {@code BigIntegers.floorDiv(a, b).add(BigIntegers.floorMod(a, b))}
     * </ul>
     */
    @Override
    public BigInteger bigFloors(BigInteger a, BigInteger b) {
        return BigIntegers.floorDiv(a, b).add(BigIntegers.floorMod(a, b));
    }

    /**
     * {@code -a ** 2 + (a << 70) + (a >> 1) + (a & 6) + ~a}.
     *
     * <ul>
     *   <li>{@code a ** 2} → {@code a.pow(2)}
     *   <li>{@code -a ** 2} → {@code a.pow(2).negate()}
     *   <li>{@code a << 70} → {@code BigIntegerPowers.shiftLeft(a, INTEGER_70)}
     *   <li>{@code -a ** 2 + (a << 70)} → {@code a.pow(2).negate().add(BigIntegerPowers.shiftLeft(a, INTEGER_70))}
     *   <li>{@code a >> 1} → {@code BigIntegerPowers.shiftRight(a, BigInteger.ONE)}
     *   <li>{@code -a ** 2 + (a << 70) + (a >> 1)} → {@code a.pow(2).negate().add(BigIntegerPowers.shiftLeft(a, INTEGER_70)).add(BigIntegerPowers.shiftRight(a, BigInteger.ONE))}
     *   <li>{@code a & 6} → {@code a.and(INTEGER_6)}
     *   <li>{@code -a ** 2 + (a << 70) + (a >> 1) + (a & 6)} → {@code a.pow(2).negate().add(BigIntegerPowers.shiftLeft(a, INTEGER_70)).add(BigIntegerPowers.shiftRight(a, BigInteger.ONE)).add(a.and(INTEGER_6))}
     *   <li>{@code ~a} → {@code a.not()}
     *   <li>{@code -a ** 2 + (a << 70) + (a >> 1) + (a & 6) + ~a} → {@code a.pow(2).negate().add(BigIntegerPowers.shiftLeft(a, INTEGER_70)).add(BigIntegerPowers.shiftRight(a, BigInteger.ONE)).add(a.and(INTEGER_6)).add(a.not())}
     * </ul>
     */
    @Override
    public BigInteger bigBits(BigInteger a) {
        return a.pow(2).negate().add(BigIntegerPowers.shiftLeft(a, INTEGER_70))
                .add(BigIntegerPowers.shiftRight(a, BigInteger.ONE))
                .add(a.and(INTEGER_6))
                .add(a.not());
    }

    /**
     * {@code price * qty / 3}; each operation of BigDecimal keeps 6 digits (HALF_EVEN).
     *
     * <ul>
     *   <li>{@code price * qty} → {@code price.multiply(BigDecimal.valueOf(qty), CONTEXT)}
     *   <li>{@code price * qty / 3} → {@code price.multiply(BigDecimal.valueOf(qty), CONTEXT).divide(DECIMAL_3, CONTEXT)}
     * </ul>
     */
    @Override
    public BigDecimal ofDecimals(BigDecimal price, int qty) {
        return price.multiply(BigDecimal.valueOf(qty), CONTEXT).divide(DECIMAL_3, CONTEXT);
    }

    /**
     * {@code a // b + a % b}; each operation of BigDecimal keeps 6 digits (HALF_EVEN).
     *
     * <ul>
     *   <li>{@code a // b} → {@code Decimals.floorDiv(a, b, CONTEXT)}
     *   <li>{@code a % b} → {@code Decimals.mod(a, b, CONTEXT)}
     *   <li>{@code a // b + a % b} → {@code Decimals.floorDiv(a, b, CONTEXT).add(Decimals.mod(a, b, CONTEXT), CONTEXT)}
     * </ul>
     */
    @Override
    public BigDecimal truncated(BigDecimal a, BigDecimal b) {
        return Decimals.floorDiv(a, b, CONTEXT).add(Decimals.mod(a, b, CONTEXT), CONTEXT);
    }

    /**
     * {@code a ** 2 + a ** -1}; each operation of BigDecimal keeps 6 digits (HALF_EVEN).
     *
     * <ul>
     *   <li>{@code a ** 2} → {@code DecimalPowers.pow(a, 2, CONTEXT)}
     *   <li>{@code a ** -1} → {@code DecimalPowers.pow(a, -1, CONTEXT)}
     *   <li>{@code a ** 2 + a ** -1} → {@code DecimalPowers.pow(a, 2, CONTEXT).add(DecimalPowers.pow(a, -1, CONTEXT), CONTEXT)}
     * </ul>
     */
    @Override
    public BigDecimal decimalPowers(BigDecimal a) {
        return DecimalPowers.pow(a, 2, CONTEXT).add(DecimalPowers.pow(a, -1, CONTEXT), CONTEXT);
    }

    /**
     * {@code a + 0.1 + b}; each operation of BigDecimal keeps 6 digits (HALF_EVEN).
     *
     * <ul>
     *   <li>{@code a + 0.1} → {@code a.add(DECIMAL_0_1, CONTEXT)}
     *   <li>{@code a + 0.1 + b} → {@code a.add(DECIMAL_0_1, CONTEXT).add(new BigDecimal(b), CONTEXT)}
     * </ul>
     */
    @Override
    public BigDecimal withLiteral(BigDecimal a, BigInteger b) {
        return a.add(DECIMAL_0_1, CONTEXT).add(new BigDecimal(b), CONTEXT);
    }

    /**
     * {@code -a}; each operation of BigDecimal keeps 6 digits (HALF_EVEN).
     *
     * <ul>
     *   <li>{@code -a} → {@code a.negate(CONTEXT)}
     * </ul>
     */
    @Override
    public BigDecimal negated(BigDecimal a) {
        return a.negate(CONTEXT);
    }

    /**
     * {@code price * rate}; each operation of BigDecimal keeps 6 digits (HALF_EVEN); the result is rounded to 2 decimal places (HALF_EVEN).
     *
     * <ul>
     *   <li>{@code price * rate} → {@code price.multiply(rate, CONTEXT)}
     * </ul>
     */
    @Override
    public BigDecimal halfEven(BigDecimal price, BigDecimal rate) {
        return price.multiply(rate, CONTEXT).setScale(2, RoundingMode.HALF_EVEN);
    }

    /**
     * {@code price * rate}; each operation of BigDecimal keeps 6 digits (HALF_EVEN); the result is rounded to 1 decimal place (UP).
     *
     * <ul>
     *   <li>{@code price * rate} → {@code price.multiply(rate, CONTEXT)}
     * </ul>
     */
    @Override
    public BigDecimal up(BigDecimal price, BigDecimal rate) {
        return price.multiply(rate, CONTEXT).setScale(1, RoundingMode.UP);
    }

    /**
     * {@code a + b}.
     *
     * <ul>
     *   <li>{@code a + b} → {@code Math.addExact(a, b)}
     * </ul>
     */
    @Override
    public int ofShorts(short a, byte b) {
        return Math.addExact(a, b);
    }

    /**
     * {@code a + b * c}.
     *
     * <ul>
     *   <li>{@code b * c} → {@code Math.multiplyExact(b, c)}
     *   <li>{@code a + b * c} → {@code Math.addExact(a, Math.multiplyExact(b, c))}
     * </ul>
     */
    @Override
    public long boxes(Integer a, Long b, Short c) {
        return Math.addExact(a, Math.multiplyExact(b, c));
    }

    /**
     * {@code a + b}.
     *
     * <ul>
     *   <li>{@code a + b} → {@code Math.addExact(a, b)}
     * </ul>
     */
    @Override
    public Long boxedResult(Integer a, int b) {
        return (long) Math.addExact(a, b);
    }

    /** {@code a}. */
    @Override
    public double widened(int a) {
        return a;
    }

    /** {@code a}. */
    @Override
    public BigDecimal exact(long a) {
        return BigDecimal.valueOf(a);
    }

    /** {@code a}. */
    @Override
    public BigDecimal ofWhole(BigInteger a) {
        return a != null ? new BigDecimal(a) : null;
    }

    /**
     * {@code 1 if a < b else 2 if a == b else 3}.
     *
     * <ul>
     *   <li>{@code a < b} → {@code MixedComparisons.less(a, b)}
     *   <li>{@code a == b} → {@code MixedComparisons.equal(a, b)}
     * </ul>
     */
    @Override
    public int longWithDouble(long a, double b) {
        return MixedComparisons.less(a, b) ? 1 : MixedComparisons.equal(a, b) ? 2 : 3;
    }

    /**
     * {@code a == b}.
     *
     * <ul>
     *   <li>{@code a == b} → {@code a.compareTo(b) == 0}
     * </ul>
     */
    @Override
    public boolean decimals(BigDecimal a, BigDecimal b) {
        return a.compareTo(b) == 0;
    }

    /**
     * {@code a == b and b >= 0.5}.
     *
     * <ul>
     *   <li>{@code a == b} → {@code a.intValue() == b.doubleValue()}
     *   <li>{@code a == b and b >= 0.5} → {@code a.intValue() == b.doubleValue() && b >= 0.5}
     * </ul>
     */
    @Override
    public boolean boxed(Integer a, Double b) {
        return a.intValue() == b.doubleValue() && b >= 0.5;
    }

    /**
     * {@code 0.5 < a <= b < c}.
     *
     * <ul>
     *   <li>{@code 0.5 < a <= b < c} → {@code DECIMAL_0_5.compareTo(a) < 0 && a.compareTo(BigDecimal.valueOf(b)) <= 0 && BigInteger.valueOf(b).compareTo(c) < 0}
     * </ul>
     */
    @Override
    public boolean chain(BigDecimal a, int b, BigInteger c) {
        return DECIMAL_0_5.compareTo(a) < 0 && a.compareTo(BigDecimal.valueOf(b)) <= 0
                && BigInteger.valueOf(b).compareTo(c) < 0;
    }

    /**
     * {@code a if flag else b}.
     *
     * <ul>
     *   <li>{@code a if flag else b} → {@code flag ? a : b}
     * </ul>
     */
    @Override
    public double common(boolean flag, int a, double b) {
        return flag ? a : b;
    }

    /**
     * {@code a if flag else 0}.
     *
     * <ul>
     *   <li>{@code a if flag else 0} → {@code flag ? a : BigDecimal.ZERO}
     * </ul>
     */
    @Override
    public BigDecimal commonWithLiteral(boolean flag, BigDecimal a) {
        return flag ? a : BigDecimal.ZERO;
    }

    /**
     * {@code a or b}.
     *
     * <ul>
     *   <li>{@code a or b} → {@code a != 0 ? a : b}
     * </ul>
     */
    @Override
    public long either(int a, long b) {
        return a != 0 ? a : b;
    }

    /**
     * {@code min(a, b, 3) + max(a, 2.5)}.
     *
     * <ul>
     *   <li>{@code min(a, b, 3)} → {@code FloatExtremes.min(FloatExtremes.min(a, b), 3.0)}
     *   <li>{@code max(a, 2.5)} → {@code FloatExtremes.max(a, 2.5)}
     *   <li>{@code min(a, b, 3) + max(a, 2.5)} → {@code FloatExtremes.min(FloatExtremes.min(a, b), 3.0) + FloatExtremes.max(a, 2.5)}
     * </ul>
     */
    @Override
    public double extremes(int a, double b) {
        return FloatExtremes.min(FloatExtremes.min(a, b), 3.0) + FloatExtremes.max(a, 2.5);
    }

    /**
     * {@code min(a, b) + max(a, 10)}; each operation of BigDecimal keeps 6 digits (HALF_EVEN).
     *
     * <ul>
     *   <li>{@code min(a, b)} → {@code a.min(BigDecimal.valueOf(b))}
     *   <li>{@code max(a, 10)} → {@code a.max(BigDecimal.TEN)}
     *   <li>{@code min(a, b) + max(a, 10)} → {@code a.min(BigDecimal.valueOf(b)).add(a.max(BigDecimal.TEN), CONTEXT)}
     * </ul>
     */
    @Override
    public BigDecimal decimalExtremes(BigDecimal a, int b) {
        return a.min(BigDecimal.valueOf(b)).add(a.max(BigDecimal.TEN), CONTEXT);
    }

    /**
     * {@code round(x) + int(x)}.
     *
     * <ul>
     *   <li>{@code round(x)} → {@code FloatRounding.roundToLong(x)}
     *   <li>{@code int(x)} → {@code FloatRounding.truncToLong(x)}
     *   <li>{@code round(x) + int(x)} → {@code Math.addExact(FloatRounding.roundToLong(x), FloatRounding.truncToLong(x))}
     * </ul>
     */
    @Override
    public long rounded(double x) {
        return Math.addExact(FloatRounding.roundToLong(x), FloatRounding.truncToLong(x));
    }

    /**
     * {@code round(x, 2)}.
     *
     * <ul>
     *   <li>{@code round(x, 2)} → {@code FloatRounding.round(x, 2)}
     * </ul>
     */
    @Override
    public double roundedTo(double x) {
        return FloatRounding.round(x, 2);
    }

    /**
     * {@code round(x, 1)}.
     *
     * <ul>
     *   <li>{@code round(x, 1)} → {@code DecimalRounding.round(x, 1)}
     * </ul>
     */
    @Override
    public BigDecimal roundedDecimal(BigDecimal x) {
        return DecimalRounding.round(x, 1);
    }

    /**
     * {@code round(x)}.
     *
     * <ul>
     *   <li>{@code round(x)} → {@code FloatRounding.roundToInt(x)}
     * </ul>
     */
    @Override
    public int roundedToInt(double x) {
        return FloatRounding.roundToInt(x);
    }

    /**
     * {@code int(x)}.
     *
     * <ul>
     *   <li>{@code int(x)} → {@code DecimalRounding.trunc(x)}
     * </ul>
     */
    @Override
    public BigInteger whole(BigDecimal x) {
        return DecimalRounding.trunc(x);
    }

    /**
     * {@code float(x) + float(y)}.
     *
     * <ul>
     *   <li>{@code float(x)} → {@code x.doubleValue()}
     *   <li>{@code float(y)} → {@code (double) y}
     *   <li>{@code float(x) + float(y)} → {@code x.doubleValue() + (double) y}
     * </ul>
     */
    @Override
    public double floats(BigDecimal x, int y) {
        return x.doubleValue() + (double) y;
    }

    /**
     * {@code divmod(a, b)[0] * 100 + divmod(a, b)[1]}.
     *
     * <ul>
     *   <li>{@code divmod(a, b)} → {@code Integers.divmod(a, b)}
     *   <li>{@code divmod(a, b)[0]} → {@code Integers.divmod(a, b)[0]}
     *   <li>{@code divmod(a, b)[0] * 100} → {@code Math.multiplyExact(Integers.divmod(a, b)[0], 100)}
     *   <li>{@code divmod(a, b)[1]} → {@code Integers.divmod(a, b)[1]}
     *   <li>{@code divmod(a, b)[0] * 100 + divmod(a, b)[1]} → {@code Math.addExact(Math.multiplyExact(Integers.divmod(a, b)[0], 100), Integers.divmod(a, b)[1])}
     * </ul>
     */
    @Override
    public int both(int a, int b) {
        return Math.addExact(Math.multiplyExact(Integers.divmod(a, b)[0], 100), Integers.divmod(a, b)[1]);
    }

    /**
     * {@code pow(a, 10)}.
     *
     * <ul>
     *   <li>{@code pow(a, 10)} → {@code IntegerPowers.pow(a, 10)}
     * </ul>
     */
    @Override
    public long tenthPower(int a) {
        return IntegerPowers.pow(a, 10);
    }

    /**
     * {@code str(a) + ' ' + str(b) + ' ' + str(c)}.
     *
     * <ul>
     *   <li>{@code str(a)} → {@code String.valueOf(a)}
     *   <li>{@code str(a) + ' '} → {@code String.valueOf(a) + " "}
     *   <li>{@code str(b)} → {@code Texts.str(b)}
     *   <li>{@code str(a) + ' ' + str(b)} → {@code String.valueOf(a) + " " + Texts.str(b)}
     *   <li>{@code str(a) + ' ' + str(b) + ' '} → {@code String.valueOf(a) + " " + Texts.str(b) + " "}
     *   <li>{@code str(c)} → {@code String.valueOf(c)}
     *   <li>{@code str(a) + ' ' + str(b) + ' ' + str(c)} → {@code String.valueOf(a) + " " + Texts.str(b) + " " + String.valueOf(c)}
     * </ul>
     */
    @Override
    public String texts(int a, double b, BigDecimal c) {
        return String.valueOf(a) + " " + Texts.str(b) + " " + String.valueOf(c);
    }

    /**
     * {@code format(x, '.2f') + format(n, ',') + format(n, 'x')}.
     *
     * <ul>
     *   <li>{@code format(x, '.2f')} → {@code Texts.format(x, ".2f")}
     *   <li>{@code format(n, ',')} → {@code Texts.format(n, ",")}
     *   <li>{@code format(x, '.2f') + format(n, ',')} → {@code Texts.format(x, ".2f") + Texts.format(n, ",")}
     *   <li>{@code format(n, 'x')} → {@code Texts.format(n, "x")}
     *   <li>{@code format(x, '.2f') + format(n, ',') + format(n, 'x')} → {@code Texts.format(x, ".2f") + Texts.format(n, ",") + Texts.format(n, "x")}
     * </ul>
     */
    @Override
    public String formats(double x, int n) {
        return Texts.format(x, ".2f") + Texts.format(n, ",") + Texts.format(n, "x");
    }

    /**
     * {@code int('42') + int(text)}.
     *
     * <ul>
     *   <li>{@code int('42')} → {@code Long.parseLong("42".strip())}
     *   <li>{@code int(text)} → {@code Long.parseLong(text.strip())}
     *   <li>{@code int('42') + int(text)} → {@code Math.addExact(Long.parseLong("42".strip()), Long.parseLong(text.strip()))}
     * </ul>
     */
    @Override
    public long parsed(String text) {
        return Math.addExact(Long.parseLong("42".strip()), Long.parseLong(text.strip()));
    }

    /** {@code 0xFF + 0b11 + 0o17 + 1_000}. */
    @Override
    public int literals() {
        return 1273;
    }

    /** {@code 2 ** 100}. */
    @Override
    public BigInteger hugeLiteral() {
        return INTEGER;
    }

    /** {@code 1 / 3}. */
    @Override
    public double literalsDivided() {
        return 0.3333333333333333;
    }

    /** {@code 0.1 + 0.2}. */
    @Override
    public BigDecimal exactLiterals() {
        return DECIMAL_0_3;
    }

    /**
     * {@code 0.1 + 0.2 + x}.
     *
     * <ul>
     *   <li>{@code 0.1 + 0.2 + x} → {@code 0.30000000000000004 + x}
     * </ul>
     */
    @Override
    public double foldedBeforeMeeting(double x) {
        return 0.30000000000000004 + x;
    }

    /**
     * {@code '%' * 3}.
     *
     * <ul>
     *   <li>{@code '%' * 3} → {@code Sequences.repeat("%", 3)}
     * </ul>
     */
    @Override
    public String text() {
        return Sequences.repeat("%", 3);
    }

    /** {@code 1e3}. */
    @Override
    public double exponent() {
        return 1000.0;
    }

    /** {@code x * 1.5}. */
    @Override
    public double fraction(int x) {
        return x * 1.5;
    }

    /** {@code 7}. */
    @Override
    public byte narrow() {
        return (byte) 7;
    }
}
