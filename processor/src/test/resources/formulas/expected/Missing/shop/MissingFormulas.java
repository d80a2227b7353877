package shop;

import dev.dunder.GeneratedByDunder;
import dev.dunder.runtime.Letters;
import dev.dunder.runtime.Maps;
import dev.dunder.runtime.Membership;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The formulas of {@link Missing}, compiled. */
@GeneratedByDunder
final class MissingFormulas implements Missing {
    /** Creates the formulas; they keep nothing. */
    public MissingFormulas() {}

    /**
     * {@code s in all}.
     *
     * <ul>
     *   <li>{@code s in all} → {@code Membership.has(all, s)}
     * </ul>
     */
    @Override
    public boolean isInSet(String s, Set<String> all) {
        return Membership.has(all, s);
    }

    /**
     * {@code s not in all}.
     *
     * <ul>
     *   <li>{@code s not in all} → {@code !Membership.has(all, s)}
     * </ul>
     */
    @Override
    public boolean isNotInSet(String s, Set<String> all) {
        return !Membership.has(all, s);
    }

    /**
     * {@code None in all}.
     *
     * <ul>
     *   <li>{@code None} → {@code null}
     *   <li>{@code None in all} → {@code Membership.has(all, null)}
     * </ul>
     */
    @Override
    public boolean isNoneIn(Collection<String> all) {
        return Membership.has(all, null);
    }

    /**
     * {@code s in all}.
     *
     * <ul>
     *   <li>{@code s in all} → {@code Membership.has(all, s)}
     * </ul>
     */
    @Override
    public boolean isInList(String s, List<String> all) {
        return Membership.has(all, s);
    }

    /**
     * {@code s in all}.
     *
     * <ul>
     *   <li>{@code s in all} → {@code Membership.contains(all, s)}
     * </ul>
     */
    @Override
    public boolean isInItems(String s, Iterable<String> all) {
        return Membership.contains(all, s);
    }

    /**
     * {@code s in all}.
     *
     * <ul>
     *   <li>{@code s in all} → {@code Membership.contains(all, s)}
     * </ul>
     */
    @Override
    public boolean isInArray(String s, String[] all) {
        return Membership.contains(all, s);
    }

    /**
     * {@code n in all}.
     *
     * <ul>
     *   <li>{@code n in all} → {@code Membership.contains(all, n)}
     * </ul>
     */
    @Override
    public boolean isNumberIn(Integer n, Set<Integer> all) {
        return Membership.contains(all, n);
    }

    /**
     * {@code n in all}.
     *
     * <ul>
     *   <li>{@code n in all} → {@code Membership.contains(all, n)}
     * </ul>
     */
    @Override
    public boolean isNumberInArray(Integer n, int[] all) {
        return Membership.contains(all, n);
    }

    /**
     * {@code s in all}.
     *
     * <ul>
     *   <li>{@code s in all} → {@code Maps.hasKey(all, s)}
     * </ul>
     */
    @Override
    public boolean isKey(String s, Map<String, Integer> all) {
        return Maps.hasKey(all, s);
    }

    /**
     * {@code n in all}.
     *
     * <ul>
     *   <li>{@code n in all} → {@code Membership.contains(all.keySet(), n)}
     * </ul>
     */
    @Override
    public boolean isNumberKey(Integer n, Map<Integer, Integer> all) {
        return Membership.contains(all.keySet(), n);
    }

    /**
     * {@code o in all}.
     *
     * <ul>
     *   <li>{@code o in all} → {@code Membership.contains(all.keySet(), o)}
     * </ul>
     */
    @Override
    public boolean isObjectKey(Object o, Map<String, Integer> all) {
        return Membership.contains(all.keySet(), o);
    }

    /**
     * {@code o in all}.
     *
     * <ul>
     *   <li>{@code o in all} → {@code Membership.contains(all, o)}
     * </ul>
     */
    @Override
    public boolean isObjectIn(Object o, Set<String> all) {
        return Membership.contains(all, o);
    }

    /**
     * {@code s in text}.
     *
     * <ul>
     *   <li>{@code s in text} → {@code Letters.contains(text, s)}
     * </ul>
     */
    @Override
    public boolean isPart(String s, String text) {
        return Letters.contains(text, s);
    }

    /**
     * {@code c in text}.
     *
     * <ul>
     *   <li>{@code c in text} → {@code Letters.contains(text, Objects.toString(c, null))}
     * </ul>
     */
    @Override
    public boolean isLetter(Character c, String text) {
        return Letters.contains(text, Objects.toString(c, null));
    }

    /**
     * {@code None in text}.
     *
     * <ul>
     *   <li>{@code None} → {@code null}
     *   <li>{@code None in text} → {@code Letters.contains(text, null)}
     * </ul>
     */
    @Override
    public boolean isNonePart(String text) {
        return Letters.contains(text, null);
    }

    /**
     * {@code given(s) in given(text)}.
     *
     * <ul>
     *   <li>{@code given(s)} → {@code Missing.given(s)}
     *   <li>{@code given(text)} → {@code Missing.given(text)}
     *   <li>{@code given(s) in given(text)} → {@code isIn(Missing.given(s), Missing.given(text))}
     * </ul>
     */
    @Override
    public boolean isPartInOrder(String s, String text) {
        return isIn(Missing.given(s), Missing.given(text));
    }

    /**
     * {@code (s if flag else None) in all}.
     *
     * <ul>
     *   <li>{@code None} → {@code null}
     *   <li>{@code s if flag else None} → {@code flag ? s : null}
     *   <li>{@code (s if flag else None) in all} → {@code Membership.has(all, flag ? s : null)}
     * </ul>
     */
    @Override
    public boolean isChosen(String s, boolean flag, Set<String> all) {
        return Membership.has(all, flag ? s : null);
    }

    private static boolean isIn(String item, String container) {
        return Letters.contains(container, item);
    }
}
