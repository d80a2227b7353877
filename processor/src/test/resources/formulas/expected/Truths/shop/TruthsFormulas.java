package shop;

import dev.dunder.GeneratedByDunder;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The formulas of {@link Truths}, compiled. */
@GeneratedByDunder
final class TruthsFormulas implements Truths {
    /** Creates the formulas; they keep nothing. */
    public TruthsFormulas() {}

    /** {@code 1 if x else 0}. */
    @Override
    public int byBool(Truths.Flag x) {
        return x != null && x.__bool__() ? 1 : 0;
    }

    /** {@code 1 if x else 0}. */
    @Override
    public int byLen(Truths.Sized x) {
        return x != null && x.__len__() != 0 ? 1 : 0;
    }

    /** {@code 1 if x else 0}. */
    @Override
    public int bySize(List<String> x) {
        return x != null && !x.isEmpty() ? 1 : 0;
    }

    /** {@code 1 if x else 0}. */
    @Override
    public int byIsEmpty(Truths.Basket x) {
        return x != null && !x.isEmpty() ? 1 : 0;
    }

    /** {@code 1 if x else 0}. */
    @Override
    public int always(Truths.Plain x) {
        return x != null ? 1 : 0;
    }

    /** {@code 1 if x else 0}. */
    @Override
    public int blocked(Truths.Closed x) {
        return x != null ? 1 : 0;
    }

    /** {@code 1 if x else 0}. */
    @Override
    public int ofText(String x) {
        return x != null && !x.isEmpty() ? 1 : 0;
    }

    /** {@code 1 if x else 0}. */
    @Override
    public int ofOptional(Optional<String> x) {
        return x != null && !x.isEmpty() ? 1 : 0;
    }

    /** {@code 1 if x else 0}. */
    @Override
    public int ofMap(Map<String, String> x) {
        return x != null && !x.isEmpty() ? 1 : 0;
    }

    /** {@code 1 if x else 0}. */
    @Override
    public int ofArray(int[] x) {
        return x != null && x.length != 0 ? 1 : 0;
    }

    /** {@code 1 if x else 0}. */
    @Override
    public int ofInt(int x) {
        return x != 0 ? 1 : 0;
    }

    /** {@code 1 if x else 0}. */
    @Override
    public int ofDouble(double x) {
        return x != 0 ? 1 : 0;
    }

    /** {@code 1 if x else 0}. */
    @Override
    public int ofBoxed(Long x) {
        return x != null && x != 0 ? 1 : 0;
    }

    /** {@code 1 if x else 0}. */
    @Override
    public int ofDecimal(BigDecimal x) {
        return x != null && x.signum() != 0 ? 1 : 0;
    }

    /** {@code 1 if x else 0}. */
    @Override
    public int ofBoolean(Boolean x) {
        return Boolean.TRUE.equals(x) ? 1 : 0;
    }

    /**
     * {@code not x}.
     *
     * <ul>
     *   <li>{@code not x} → {@code !(x != null && x.__len__() != 0)}
     * </ul>
     */
    @Override
    public boolean not(Truths.Sized x) {
        return !(x != null && x.__len__() != 0);
    }

    /**
     * {@code not not x}.
     *
     * <ul>
     *   <li>{@code not x} → {@code !(x != null && x.signum() != 0)}
     *   <li>{@code not not x} → {@code x != null && x.signum() != 0}
     * </ul>
     */
    @Override
    public boolean notNot(BigInteger x) {
        return x != null && x.signum() != 0;
    }

    /**
     * {@code bool(x)}.
     *
     * <ul>
     *   <li>{@code bool(x)} → {@code x != null && !x.isEmpty()}
     * </ul>
     */
    @Override
    public boolean boolOfBasket(Truths.Basket x) {
        return x != null && !x.isEmpty();
    }

    /**
     * {@code bool(make())}.
     *
     * <ul>
     *   <li>{@code make()} → {@code Truths.make()}
     *   <li>{@code bool(make())} → {@code isTrue(Truths.make())}
     * </ul>
     */
    @Override
    public boolean boolOfCall() {
        return isTrue(Truths.make());
    }

    /**
     * {@code x and y}.
     *
     * <ul>
     *   <li>{@code x and y} → {@code x && y}
     * </ul>
     */
    @Override
    public boolean and(boolean x, boolean y) {
        return x && y;
    }

    /** {@code 1 if x and not y or z else 0}. */
    @Override
    public int condition(Truths.Sized x, Truths.Plain y, int z) {
        return (x != null && x.__len__() != 0 && y == null) || z != 0 ? 1 : 0;
    }

    /**
     * {@code x or y}.
     *
     * <ul>
     *   <li>{@code x or y} → {@code x != null && !x.isEmpty() ? x : y}
     * </ul>
     */
    @Override
    public String or(String x, String y) {
        return x != null && !x.isEmpty() ? x : y;
    }

    /**
     * {@code len(x)}.
     *
     * <ul>
     *   <li>{@code len(x)} → {@code x.__len__()}
     * </ul>
     */
    @Override
    public int lenOfDunder(Truths.Sized x) {
        return x.__len__();
    }

    /**
     * {@code len(x)}.
     *
     * <ul>
     *   <li>{@code len(x)} → {@code x.size()}
     * </ul>
     */
    @Override
    public long lenOfLong(Truths.Wide x) {
        return x.size();
    }

    /**
     * {@code len(a) + len(b) + len(c) + len(d) + len(e)}.
     *
     * <ul>
     *   <li>{@code len(a)} → {@code a.length()}
     *   <li>{@code len(b)} → {@code b.size()}
     *   <li>{@code len(a) + len(b)} → {@code Math.addExact(a.length(), b.size())}
     *   <li>{@code len(c)} → {@code c.size()}
     *   <li>{@code len(a) + len(b) + len(c)} → {@code Math.addExact(Math.addExact(a.length(), b.size()), c.size())}
     *   <li>{@code len(d)} → {@code d.length}
     *   <li>{@code len(a) + len(b) + len(c) + len(d)} → {@code Math.addExact(Math.addExact(Math.addExact(a.length(), b.size()), c.size()), d.length)}
     *   <li>{@code len(e)} → {@code e.length()}
     *   <li>{@code len(a) + len(b) + len(c) + len(d) + len(e)} → {@code Math.addExact(Math.addExact(Math.addExact(Math.addExact(a.length(), b.size()), c.size()), d.length), e.length())}
     * </ul>
     */
    @Override
    public int lens(String a, Collection<String> b, Map<String, Integer> c, double[] d, StringBuilder e) {
        return Math.addExact(
                Math.addExact(Math.addExact(Math.addExact(a.length(), b.size()), c.size()), d.length),
                e.length());
    }

    /**
     * {@code 'none' if x is None else 'some'}.
     *
     * <ul>
     *   <li>{@code None} → {@code null}
     *   <li>{@code x is None} → {@code x == null}
     *   <li>{@code 'none' if x is None else 'some'} → {@code x == null ? "none" : "some"}
     * </ul>
     */
    @Override
    public String none(Truths.Plain x) {
        return x == null ? "none" : "some";
    }

    /**
     * {@code None}.
     *
     * <ul>
     *   <li>{@code None} → {@code null}
     * </ul>
     */
    @Override
    public Truths.Plain nothing() {
        return null;
    }

    /**
     * {@code x if flag else None}.
     *
     * <ul>
     *   <li>{@code None} → {@code null}
     *   <li>{@code x if flag else None} → {@code flag ? x : null}
     * </ul>
     */
    @Override
    public Integer boxed(int x, boolean flag) {
        return flag ? x : null;
    }

    private static boolean isTrue(Truths.Sized value) {
        return value != null && value.__len__() != 0;
    }
}
