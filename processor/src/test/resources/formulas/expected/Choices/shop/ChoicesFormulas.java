package shop;

import dev.dunder.GeneratedByDunder;
import dev.dunder.runtime.DecimalRounding;
import dev.dunder.runtime.Integers;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** The formulas of {@link Choices}, compiled. */
@GeneratedByDunder
final class ChoicesFormulas implements Choices {
    private static final BigDecimal DECIMAL_0_1 = new BigDecimal("0.1");

    private static final MathContext CONTEXT = new MathContext(34, RoundingMode.HALF_EVEN);

    private static final BigDecimal DECIMAL_0_25 = new BigDecimal("0.25");

    /** Creates the formulas; they keep nothing. */
    public ChoicesFormulas() {}

    /**
     * {@code None if b == 0 else a // b}.
     *
     * <ul>
     *   <li>{@code b == 0} → {@code b == 0L}
     *   <li>{@code None} → {@code null}
     *   <li>{@code a // b} → {@code Integers.floorDiv(a, b)}
     *   <li>{@code None if b == 0 else a // b} → {@code b == 0L ? null : Integers.floorDiv(a, b)}
     * </ul>
     */
    @Override
    public Long quotient(long a, long b) {
        return b == 0L ? null : Integers.floorDiv(a, b);
    }

    /**
     * {@code None if p is None else p.x}.
     *
     * <ul>
     *   <li>{@code None} → {@code null}
     *   <li>{@code p is None} → {@code p == null}
     *   <li>{@code p.x} → {@code p.x()}
     *   <li>{@code None if p is None else p.x} → {@code p == null ? null : p.x()}
     * </ul>
     */
    @Override
    public Integer attribute(Choices.Point p) {
        return p == null ? null : p.x();
    }

    /**
     * {@code x if flag else 0}.
     *
     * <ul>
     *   <li>{@code x if flag else 0} → {@code flag ? x : Integer.valueOf(0)}
     * </ul>
     */
    @Override
    public Integer orZero(Integer x, boolean flag) {
        return flag ? x : Integer.valueOf(0);
    }

    /**
     * {@code x if flag else -1}.
     *
     * <ul>
     *   <li>{@code x if flag else -1} → {@code flag ? x : Integer.valueOf(-1)}
     * </ul>
     */
    @Override
    public Integer orMinusOne(Integer x, boolean flag) {
        return flag ? x : Integer.valueOf(-1);
    }

    /**
     * {@code 0 if not flag else x}.
     *
     * <ul>
     *   <li>{@code 0 if not flag else x} → {@code !flag ? Long.valueOf(0L) : x != null ? (long) x : null}
     * </ul>
     */
    @Override
    public Long wider(Integer x, boolean flag) {
        return !flag ? Long.valueOf(0L) : x != null ? (long) x : null;
    }

    /**
     * {@code x if flag else y if other else 2}.
     *
     * <ul>
     *   <li>{@code y if other else 2} → {@code other ? y : Long.valueOf(2L)}
     *   <li>{@code x if flag else y if other else 2} → {@code flag ? (x != null ? (long) x : null) : other ? y : Long.valueOf(2L)}
     * </ul>
     */
    @Override
    public Object nested(Integer x, Long y, boolean flag, boolean other) {
        return flag ? (x != null ? (long) x : null) : other ? y : Long.valueOf(2L);
    }

    /**
     * {@code x if flag else y if other else None}.
     *
     * <ul>
     *   <li>{@code None} → {@code null}
     *   <li>{@code y if other else None} → {@code other ? (double) y : null}
     *   <li>{@code x if flag else y if other else None} → {@code flag ? (x != null ? (double) x : null) : other ? (double) y : null}
     * </ul>
     */
    @Override
    public Double nestedNull(Integer x, float y, boolean flag, boolean other) {
        return flag ? (x != null ? (double) x : null) : other ? (double) y : null;
    }

    /**
     * {@code (x if flag else 0) is None}.
     *
     * <ul>
     *   <li>{@code x if flag else 0} → {@code flag ? x : Integer.valueOf(0)}
     *   <li>{@code None} → {@code null}
     *   <li>{@code (x if flag else 0) is None} → {@code (flag ? x : Integer.valueOf(0)) == null}
     * </ul>
     */
    @Override
    public boolean isNone(Integer x, boolean flag) {
        return (flag ? x : Integer.valueOf(0)) == null;
    }

    /**
     * {@code (x if flag else 0) + 1}.
     *
     * <ul>
     *   <li>{@code x if flag else 0} → {@code flag ? x : 0}
     *   <li>{@code (x if flag else 0) + 1} → {@code Math.addExact(flag ? x : 0, 1)}
     * </ul>
     */
    @Override
    public int operand(Integer x, boolean flag) {
        return Math.addExact(flag ? x : 0, 1);
    }

    /**
     * {@code boxed(x if flag else 0)}.
     *
     * <ul>
     *   <li>{@code x if flag else 0} → {@code flag ? x : Integer.valueOf(0)}
     *   <li>{@code boxed(x if flag else 0)} → {@code Choices.boxed(flag ? x : Integer.valueOf(0))}
     * </ul>
     */
    @Override
    public String argument(Integer x, boolean flag) {
        return Choices.boxed(flag ? x : Integer.valueOf(0));
    }

    /**
     * {@code show(x if flag else 0)}.
     *
     * <ul>
     *   <li>{@code x if flag else 0} → {@code flag ? x : Integer.valueOf(0)}
     *   <li>{@code show(x if flag else 0)} → {@code Choices.show(flag ? x : Integer.valueOf(0))}
     * </ul>
     */
    @Override
    public String objectArgument(Integer x, boolean flag) {
        return Choices.show(flag ? x : Integer.valueOf(0));
    }

    /**
     * {@code exact(0.1 if flag else n)}.
     *
     * <ul>
     *   <li>{@code 0.1 if flag else n} → {@code flag ? DECIMAL_0_1 : BigDecimal.valueOf(n)}
     *   <li>{@code exact(0.1 if flag else n)} → {@code Choices.exact(flag ? DECIMAL_0_1 : BigDecimal.valueOf(n))}
     * </ul>
     */
    @Override
    public String exactArgument(int n, boolean flag) {
        return Choices.exact(flag ? DECIMAL_0_1 : BigDecimal.valueOf(n));
    }

    /**
     * {@code str(x if flag else 0)}.
     *
     * <ul>
     *   <li>{@code x if flag else 0} → {@code flag ? x : Integer.valueOf(0)}
     *   <li>{@code str(x if flag else 0)} → {@code String.valueOf(flag ? x : Integer.valueOf(0))}
     * </ul>
     */
    @Override
    public String text(Integer x, boolean flag) {
        return String.valueOf(flag ? x : Integer.valueOf(0));
    }

    /**
     * {@code next(x) or 0}.
     *
     * <ul>
     *   <li>{@code next(x)} → {@code Choices.next(x)}
     *   <li>{@code next(x) or 0} → {@code isTrue(value = Choices.next(x)) ? value : Integer.valueOf(0)}
     * </ul>
     */
    @Override
    public Integer or(Integer x) {
        Integer value;
        return isTrue(value = Choices.next(x)) ? value : Integer.valueOf(0);
    }

    /**
     * {@code next(x) and 5}.
     *
     * <ul>
     *   <li>{@code next(x)} → {@code Choices.next(x)}
     *   <li>{@code next(x) and 5} → {@code isTrue(value = Choices.next(x)) ? Integer.valueOf(5) : value}
     * </ul>
     */
    @Override
    public Integer and(Integer x) {
        Integer value;
        return isTrue(value = Choices.next(x)) ? Integer.valueOf(5) : value;
    }

    /**
     * {@code x and y}.
     *
     * <ul>
     *   <li>{@code x and y} → {@code x != null && x != 0 ? y : x != null ? (long) x : null}
     * </ul>
     */
    @Override
    public Long andWider(Integer x, Long y) {
        return x != null && x != 0 ? y : x != null ? (long) x : null;
    }

    /**
     * {@code (next(x) and next(y)) or z}.
     *
     * <ul>
     *   <li>{@code next(x)} → {@code Choices.next(x)}
     *   <li>{@code next(y)} → {@code Choices.next(y)}
     *   <li>{@code (next(x) and next(y)) or z} → {@code isTrue(value = Choices.next(x)) && isTrue(value = Choices.next(y)) ? (value != null ? BigDecimal.valueOf(value) : null) : z != null ? new BigDecimal(z) : null}
     * </ul>
     */
    @Override
    public BigDecimal mixed(Integer x, Integer y, BigInteger z) {
        Integer value;
        return isTrue(value = Choices.next(x)) && isTrue(value = Choices.next(y))
                ? (value != null ? BigDecimal.valueOf(value) : null)
                : z != null ? new BigDecimal(z) : null;
    }

    /**
     * {@code t if flag else True}.
     *
     * <ul>
     *   <li>{@code True} → {@code true}
     *   <li>{@code t if flag else True} → {@code flag ? t : Boolean.valueOf(true)}
     * </ul>
     */
    @Override
    public Boolean truth(Boolean t, boolean flag) {
        return flag ? t : Boolean.valueOf(true);
    }

    /**
     * {@code c if flag else 'x'}.
     *
     * <ul>
     *   <li>{@code c if flag else 'x'} → {@code flag ? c : Character.valueOf('x')}
     * </ul>
     */
    @Override
    public Character letter(Character c, boolean flag) {
        return flag ? c : Character.valueOf('x');
    }

    /**
     * {@code 'x' if flag else 'yz'[1] if other else 'w'}.
     *
     * <ul>
     *   <li>{@code 'yz'[1]} → {@code "yz".charAt(1)}
     *   <li>{@code 'yz'[1] if other else 'w'} → {@code other ? "yz".charAt(1) : 'w'}
     *   <li>{@code 'x' if flag else 'yz'[1] if other else 'w'} → {@code flag ? 'x' : other ? "yz".charAt(1) : 'w'}
     * </ul>
     */
    @Override
    public char letters(boolean flag, boolean other) {
        return flag ? 'x' : other ? "yz".charAt(1) : 'w';
    }

    /**
     * {@code n if flag else s}.
     *
     * <ul>
     *   <li>{@code n if flag else s} → {@code flag ? n : s}
     * </ul>
     */
    @Override
    public Object either(int n, String s, boolean flag) {
        return flag ? n : s;
    }

    /**
     * {@code show(n if flag else s)}.
     *
     * <ul>
     *   <li>{@code n if flag else s} → {@code flag ? n : s}
     *   <li>{@code show(n if flag else s)} → {@code Choices.show(flag ? n : s)}
     * </ul>
     */
    @Override
    public String eitherArgument(int n, String s, boolean flag) {
        return Choices.show(flag ? n : s);
    }

    /**
     * {@code n and s or t}.
     *
     * <ul>
     *   <li>{@code n and s or t} → {@code n != 0 && s != null && !s.isEmpty() ? s : t}
     * </ul>
     */
    @Override
    public Object logical(int n, String s, boolean t) {
        return n != 0 && s != null && !s.isEmpty() ? s : t;
    }

    /**
     * {@code (n or t and s) and (s or n)}.
     *
     * <ul>
     *   <li>{@code (n or t and s) and (s or n)} → {@code n != 0 ? (s != null && !s.isEmpty() ? s : n) : t ? (s != null && !s.isEmpty() ? (s != null && !s.isEmpty() ? s : n) : s) : t}
     * </ul>
     */
    @Override
    public Object deep(int n, String s, boolean t) {
        return n != 0
                ? (s != null && !s.isEmpty() ? s : n)
                : t ? (s != null && !s.isEmpty() ? (s != null && !s.isEmpty() ? s : n) : s) : t;
    }

    /**
     * {@code next(n) and s or t}.
     *
     * <ul>
     *   <li>{@code next(n)} → {@code Choices.next(n)}
     *   <li>{@code next(n) and s or t} → {@code isTrue(value = Choices.next(n)) && s != null && !s.isEmpty() ? s : t}
     * </ul>
     */
    @Override
    public Object asked(Integer n, String s, boolean t) {
        Integer value;
        return isTrue(value = Choices.next(n)) && s != null && !s.isEmpty() ? s : t;
    }

    /**
     * {@code (next(n) or t and s) and s}.
     *
     * <ul>
     *   <li>{@code next(n)} → {@code Choices.next(n)}
     *   <li>{@code (next(n) or t and s) and s} → {@code isTrue(value = Choices.next(n)) ? s : t ? (s != null && !s.isEmpty() ? s : s) : t}
     * </ul>
     */
    @Override
    public Object askedDeep(Integer n, String s, boolean t) {
        Integer value;
        return isTrue(value = Choices.next(n)) ? s : t ? (s != null && !s.isEmpty() ? s : s) : t;
    }

    /**
     * {@code 0.1 if flag else n}.
     *
     * <ul>
     *   <li>{@code 0.1 if flag else n} → {@code flag ? DECIMAL_0_1 : BigDecimal.valueOf(n)}
     * </ul>
     */
    @Override
    public BigDecimal exactly(int n, boolean flag) {
        return flag ? DECIMAL_0_1 : BigDecimal.valueOf(n);
    }

    /**
     * {@code 0.1 if flag else None if other else n}.
     *
     * <ul>
     *   <li>{@code None} → {@code null}
     *   <li>{@code None if other else n} → {@code other ? null : n != null ? BigDecimal.valueOf(n) : null}
     *   <li>{@code 0.1 if flag else None if other else n} → {@code flag ? DECIMAL_0_1 : other ? null : n != null ? BigDecimal.valueOf(n) : null}
     * </ul>
     */
    @Override
    public BigDecimal exactlyOrNull(Integer n, boolean flag, boolean other) {
        return flag ? DECIMAL_0_1 : other ? null : n != null ? BigDecimal.valueOf(n) : null;
    }

    /**
     * {@code 3_000_000_000 if flag else n}.
     *
     * <ul>
     *   <li>{@code 3_000_000_000 if flag else n} → {@code flag ? 3000000000L : n}
     * </ul>
     */
    @Override
    public long large(int n, boolean flag) {
        return flag ? 3000000000L : n;
    }

    /**
     * {@code b if flag else 0}.
     *
     * <ul>
     *   <li>{@code b if flag else 0} → {@code flag ? (b != null ? (int) b : null) : Integer.valueOf(0)}
     * </ul>
     */
    @Override
    public Integer narrow(Byte b, boolean flag) {
        return flag ? (b != null ? (int) b : null) : Integer.valueOf(0);
    }

    /**
     * {@code s if flag else 0}.
     *
     * <ul>
     *   <li>{@code s if flag else 0} → {@code flag ? s : Short.valueOf((short) 0)}
     * </ul>
     */
    @Override
    public Short keptNarrow(Short s, boolean flag) {
        return flag ? s : Short.valueOf((short) 0);
    }

    /**
     * {@code bool(s and n > 3)}.
     *
     * <ul>
     *   <li>{@code bool(s and n > 3)} → {@code s != null && !s.isEmpty() && n > 3}
     * </ul>
     */
    @Override
    public boolean isLong(String s, int n) {
        return s != null && !s.isEmpty() && n > 3;
    }

    /**
     * {@code not (s or n)}.
     *
     * <ul>
     *   <li>{@code not (s or n)} → {@code !((s != null && !s.isEmpty()) || n != 0)}
     * </ul>
     */
    @Override
    public boolean isNothing(String s, int n) {
        return !((s != null && !s.isEmpty()) || n != 0);
    }

    /**
     * {@code not (not (s and n) and bool(n or s))}.
     *
     * <ul>
     *   <li>{@code not (s and n)} → {@code !(s != null && !s.isEmpty() && n != 0)}
     *   <li>{@code bool(n or s)} → {@code n != 0 || (s != null && !s.isEmpty())}
     *   <li>{@code not (s and n) and bool(n or s)} → {@code !(s != null && !s.isEmpty() && n != 0) && (n != 0 || (s != null && !s.isEmpty()))}
     *   <li>{@code not (not (s and n) and bool(n or s))} → {@code !(!(s != null && !s.isEmpty() && n != 0) && (n != 0 || (s != null && !s.isEmpty())))}
     * </ul>
     */
    @Override
    public boolean areBoth(String s, int n) {
        return !(!(s != null && !s.isEmpty() && n != 0) && (n != 0 || (s != null && !s.isEmpty())));
    }

    /**
     * {@code not (words or s)}.
     *
     * <ul>
     *   <li>{@code not (words or s)} → {@code !((words != null && !words.isEmpty()) || (s != null && !s.isEmpty()))}
     * </ul>
     */
    @Override
    public boolean areEmpty(List<String> words, String s) {
        return !((words != null && !words.isEmpty()) || (s != null && !s.isEmpty()));
    }

    /**
     * {@code bool(s if flag else n)}.
     *
     * <ul>
     *   <li>{@code bool(s if flag else n)} → {@code flag ? s != null && !s.isEmpty() : n != 0}
     * </ul>
     */
    @Override
    public boolean isChosen(String s, int n, boolean flag) {
        return flag ? s != null && !s.isEmpty() : n != 0;
    }

    /**
     * {@code None if not b else a / b}; each operation of BigDecimal keeps 34 digits (HALF_EVEN); the result is rounded to 2 decimal places (HALF_EVEN).
     *
     * <ul>
     *   <li>{@code None} → {@code null}
     *   <li>{@code a / b} → {@code a.divide(b, CONTEXT)}
     *   <li>{@code None if not b else a / b} → {@code !(b != null && b.signum() != 0) ? null : a.divide(b, CONTEXT).setScale(2, RoundingMode.HALF_EVEN)}
     * </ul>
     */
    @Override
    public BigDecimal scaled(BigDecimal a, BigDecimal b) {
        return !(b != null && b.signum() != 0) ? null : a.divide(b, CONTEXT).setScale(2, RoundingMode.HALF_EVEN);
    }

    /**
     * {@code a if flag else a if b is None else b + 0.25}; each operation of BigDecimal keeps 34 digits (HALF_EVEN); the result is rounded to 1 decimal place (HALF_EVEN).
     *
     * <ul>
     *   <li>{@code None} → {@code null}
     *   <li>{@code b is None} → {@code b == null}
     *   <li>{@code b + 0.25} → {@code b.add(DECIMAL_0_25, CONTEXT)}
     *   <li>{@code a if b is None else b + 0.25} → {@code b == null ? DecimalRounding.setScale(a, 1, RoundingMode.HALF_EVEN) : b.add(DECIMAL_0_25, CONTEXT).setScale(1, RoundingMode.HALF_EVEN)}
     *   <li>{@code a if flag else a if b is None else b + 0.25} → {@code flag ? DecimalRounding.setScale(a, 1, RoundingMode.HALF_EVEN) : b == null ? …}
     * </ul>
     */
    @Override
    public BigDecimal scaledBox(BigDecimal a, BigDecimal b, boolean flag) {
        return flag
                ? DecimalRounding.setScale(a, 1, RoundingMode.HALF_EVEN)
                : b == null
                ? DecimalRounding.setScale(a, 1, RoundingMode.HALF_EVEN)
                : b.add(DECIMAL_0_25, CONTEXT).setScale(1, RoundingMode.HALF_EVEN);
    }

    /** {@code a}; the result is rounded to 2 decimal places (HALF_EVEN). */
    @Override
    public BigDecimal scaledNull(BigDecimal a) {
        return DecimalRounding.setScale(a, 2, RoundingMode.HALF_EVEN);
    }

    /**
     * {@code a and b}; the result is rounded to 2 decimal places (HALF_EVEN).
     *
     * <ul>
     *   <li>{@code a and b} → {@code a != null && a.signum() != 0 ? DecimalRounding.setScale(b != null ? …}
     * </ul>
     */
    @Override
    public BigDecimal scaledLogical(BigDecimal a, Integer b) {
        return a != null && a.signum() != 0
                ? DecimalRounding.setScale(b != null ? BigDecimal.valueOf(b) : null, 2, RoundingMode.HALF_EVEN)
                : DecimalRounding.setScale(a, 2, RoundingMode.HALF_EVEN);
    }

    /**
     * {@code None}; the result is rounded to 2 decimal places (HALF_EVEN).
     *
     * <ul>
     *   <li>{@code None} → {@code null}
     * </ul>
     */
    @Override
    public BigDecimal none() {
        return null;
    }

    private static boolean isTrue(Integer value) {
        return value != null && value != 0;
    }
}
