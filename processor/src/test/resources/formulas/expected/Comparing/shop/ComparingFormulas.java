package shop;

import dev.dunder.GeneratedByDunder;
import dev.dunder.runtime.ArrayMembership;
import dev.dunder.runtime.Letters;
import dev.dunder.runtime.Maps;
import dev.dunder.runtime.Membership;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The formulas of {@link Comparing}, compiled. */
@GeneratedByDunder
final class ComparingFormulas implements Comparing {
    /** Creates the formulas; they keep nothing. */
    public ComparingFormulas() {}

    /**
     * {@code left < right}.
     *
     * <ul>
     *   <li>{@code left < right} → {@code left.compareTo(right) < 0}
     * </ul>
     */
    @Override
    public boolean byCompareTo(Comparing.Version left, Comparing.Version right) {
        return left.compareTo(right) < 0;
    }

    /**
     * {@code left >= right}.
     *
     * <ul>
     *   <li>{@code left >= right} → {@code left.compareTo(right) >= 0}
     * </ul>
     */
    @Override
    public boolean byCompareToOfTheJdk(LocalDate left, LocalDate right) {
        return left.compareTo(right) >= 0;
    }

    /**
     * {@code left == right}.
     *
     * <ul>
     *   <li>{@code left == right} → {@code Objects.equals(left, right)}
     * </ul>
     */
    @Override
    public boolean byEquals(Comparing.Version left, Comparing.Version right) {
        return Objects.equals(left, right);
    }

    /**
     * {@code left != right}.
     *
     * <ul>
     *   <li>{@code left != right} → {@code !Objects.equals(left, right)}
     * </ul>
     */
    @Override
    public boolean notByEquals(Comparing.Version left, Comparing.Version right) {
        return !Objects.equals(left, right);
    }

    /**
     * {@code left == right}.
     *
     * <ul>
     *   <li>{@code left == right} → {@code left.__eq__(right)}
     * </ul>
     */
    @Override
    public boolean byDunder(Comparing.Loose left, Comparing.Loose right) {
        return left.__eq__(right);
    }

    /**
     * {@code left != right}.
     *
     * <ul>
     *   <li>{@code left != right} → {@code !left.__eq__(right)}
     * </ul>
     */
    @Override
    public boolean notByDunder(Comparing.Loose left, Comparing.Loose right) {
        return !left.__eq__(right);
    }

    /**
     * {@code left != right}.
     *
     * <ul>
     *   <li>{@code left != right} → {@code left.__ne__(right)}
     * </ul>
     */
    @Override
    public boolean byDunderNe(Comparing.Odd left, Comparing.Odd right) {
        return left.__ne__(right);
    }

    /**
     * {@code left == right}.
     *
     * <ul>
     *   <li>{@code left == right} → {@code left.__eq__(right)}
     * </ul>
     */
    @Override
    public boolean beforeDunderNe(Comparing.Odd left, Comparing.Odd right) {
        return left.__eq__(right);
    }

    /**
     * {@code left > right}.
     *
     * <ul>
     *   <li>{@code left > right} → {@code right.__lt__(left)}
     * </ul>
     */
    @Override
    public boolean reflected(Comparing.Heavy left, Comparing.Light right) {
        return right.__lt__(left);
    }

    /**
     * {@code left < right}.
     *
     * <ul>
     *   <li>{@code left < right} → {@code right.__gt__(left)}
     * </ul>
     */
    @Override
    public boolean forward(Comparing.Heavy left, Comparing.Light right) {
        return right.__gt__(left);
    }

    /**
     * {@code left < right}.
     *
     * <ul>
     *   <li>{@code left < right} → {@code right.__gt__(left)}
     * </ul>
     */
    @Override
    public boolean subtypeFirst(Comparing.Animal left, Comparing.Dog right) {
        return right.__gt__(left);
    }

    /**
     * {@code left <= right}.
     *
     * <ul>
     *   <li>{@code left <= right} → {@code right.__ge__(left)}
     * </ul>
     */
    @Override
    public boolean subtypeFirstByInheritance(Comparing.Animal left, Comparing.Dog right) {
        return right.__ge__(left);
    }

    /**
     * {@code text < 'm'}.
     *
     * <ul>
     *   <li>{@code text < 'm'} → {@code text.compareTo("m") < 0}
     * </ul>
     */
    @Override
    public boolean texts(String text) {
        return text.compareTo("m") < 0;
    }

    /**
     * {@code letter <= text}.
     *
     * <ul>
     *   <li>{@code letter <= text} → {@code String.valueOf(letter).compareTo(text) <= 0}
     * </ul>
     */
    @Override
    public boolean letterWithText(char letter, String text) {
        return String.valueOf(letter).compareTo(text) <= 0;
    }

    /** {@code letter == 'x'}. */
    @Override
    public boolean letters(char letter) {
        return letter == 'x';
    }

    /**
     * {@code x is y}.
     *
     * <ul>
     *   <li>{@code x is y} → {@code x == y}
     * </ul>
     */
    @Override
    public boolean same(Comparing.Version x, Comparing.Version y) {
        return x == y;
    }

    /**
     * {@code x is not y}.
     *
     * <ul>
     *   <li>{@code x is not y} → {@code x != y}
     * </ul>
     */
    @Override
    public boolean notSame(Comparing.Version x, Comparing.Version y) {
        return x != y;
    }

    /**
     * {@code x is None or x == y}.
     *
     * <ul>
     *   <li>{@code None} → {@code null}
     *   <li>{@code x is None} → {@code x == null}
     *   <li>{@code x == y} → {@code Objects.equals(x, y)}
     *   <li>{@code x is None or x == y} → {@code x == null || Objects.equals(x, y)}
     * </ul>
     */
    @Override
    public boolean orNone(Comparing.Version x, Comparing.Version y) {
        return x == null || Objects.equals(x, y);
    }

    /**
     * {@code x != None}.
     *
     * <ul>
     *   <li>{@code None} → {@code null}
     *   <li>{@code x != None} → {@code x != null}
     * </ul>
     */
    @Override
    public boolean there(Comparing.Version x) {
        return x != null;
    }

    /**
     * {@code x in shelf}.
     *
     * <ul>
     *   <li>{@code x in shelf} → {@code shelf.__contains__(x)}
     * </ul>
     */
    @Override
    public boolean byContainsMethod(int x, Comparing.Shelf shelf) {
        return shelf.__contains__(x);
    }

    /**
     * {@code x not in shelf}.
     *
     * <ul>
     *   <li>{@code x not in shelf} → {@code !shelf.__contains__(x)}
     * </ul>
     */
    @Override
    public boolean notByContainsMethod(int x, Comparing.Shelf shelf) {
        return !shelf.__contains__(x);
    }

    /**
     * {@code x in items}.
     *
     * <ul>
     *   <li>{@code x in items} → {@code Membership.has(items, x)}
     * </ul>
     */
    @Override
    public boolean inCollection(Comparing.Version x, Collection<Comparing.Version> items) {
        return Membership.has(items, x);
    }

    /**
     * {@code key in map}.
     *
     * <ul>
     *   <li>{@code key in map} → {@code Maps.hasKey(map, key)}
     * </ul>
     */
    @Override
    public boolean inMap(String key, Map<String, Integer> map) {
        return Maps.hasKey(map, key);
    }

    /**
     * {@code x in items}.
     *
     * <ul>
     *   <li>{@code x in items} → {@code Membership.contains(items, x)}
     * </ul>
     */
    @Override
    public boolean inIterable(Comparing.Version x, Iterable<Comparing.Version> items) {
        return Membership.contains(items, x);
    }

    /**
     * {@code x in items}.
     *
     * <ul>
     *   <li>{@code x in items} → {@code Membership.contains(items, x)}
     * </ul>
     */
    @Override
    public boolean intInLongs(int x, List<Long> items) {
        return Membership.contains(items, x);
    }

    /**
     * {@code 1 in items}.
     *
     * <ul>
     *   <li>{@code 1 in items} → {@code Membership.contains(items, 1)}
     * </ul>
     */
    @Override
    public boolean oneInDecimals(Set<BigDecimal> items) {
        return Membership.contains(items, 1);
    }

    /**
     * {@code x in items}.
     *
     * <ul>
     *   <li>{@code x in items} → {@code ArrayMembership.contains(items, x)}
     * </ul>
     */
    @Override
    public boolean longInArray(long x, int[] items) {
        return ArrayMembership.contains(items, x);
    }

    /**
     * {@code x not in items}.
     *
     * <ul>
     *   <li>{@code x not in items} → {@code !Membership.contains(items, x)}
     * </ul>
     */
    @Override
    public boolean notInTexts(String x, String[] items) {
        return !Membership.contains(items, x);
    }

    /**
     * {@code part in text}.
     *
     * <ul>
     *   <li>{@code part in text} → {@code Letters.contains(text, part)}
     * </ul>
     */
    @Override
    public boolean inText(String part, String text) {
        return Letters.contains(text, part);
    }

    /**
     * {@code letter in text}.
     *
     * <ul>
     *   <li>{@code letter in text} → {@code text.indexOf(letter) >= 0}
     * </ul>
     */
    @Override
    public boolean letterInText(char letter, String text) {
        return text.indexOf(letter) >= 0;
    }

    /**
     * {@code x in map}.
     *
     * <ul>
     *   <li>{@code x in map} → {@code Membership.contains(map.keySet(), x)}
     * </ul>
     */
    @Override
    public boolean intInMapOfBigIntegers(int x, Map<BigInteger, String> map) {
        return Membership.contains(map.keySet(), x);
    }

    /**
     * {@code low <= x < high}.
     *
     * <ul>
     *   <li>{@code low <= x < high} → {@code low.compareTo(x) <= 0 && x.compareTo(high) < 0}
     * </ul>
     */
    @Override
    public boolean chain(Comparing.Version low, Comparing.Version x, Comparing.Version high) {
        return low.compareTo(x) <= 0 && x.compareTo(high) < 0;
    }

    /**
     * {@code not x in items}.
     *
     * <ul>
     *   <li>{@code x in items} → {@code Membership.has(items, x)}
     *   <li>{@code not x in items} → {@code !Membership.has(items, x)}
     * </ul>
     */
    @Override
    public boolean notOfIn(Comparing.Version x, List<? extends Comparing.Version> items) {
        return !Membership.has(items, x);
    }
}
