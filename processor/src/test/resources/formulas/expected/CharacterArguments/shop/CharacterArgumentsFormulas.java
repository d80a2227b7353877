package shop;

import dev.dunder.GeneratedByDunder;
import dev.dunder.runtime.Membership;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The formulas of {@link CharacterArguments}, compiled. */
@GeneratedByDunder
final class CharacterArgumentsFormulas implements CharacterArguments {
    private static final BigInteger INTEGER_100000000000000000000 = new BigInteger("100000000000000000000");

    /** Creates the formulas; they keep nothing. */
    public CharacterArgumentsFormulas() {}

    /**
     * {@code ofChar('x')}.
     *
     * <ul>
     *   <li>{@code ofChar('x')} → {@code CharacterArguments.CharacterMethods.ofChar('x')}
     * </ul>
     */
    @Override
    public String textAsChar() {
        return CharacterArguments.CharacterMethods.ofChar('x');
    }

    /**
     * {@code ofBox('x')}.
     *
     * <ul>
     *   <li>{@code ofBox('x')} → {@code CharacterArguments.CharacterMethods.ofBox('x')}
     * </ul>
     */
    @Override
    public String textAsBox() {
        return CharacterArguments.CharacterMethods.ofBox('x');
    }

    /**
     * {@code ofText(c)}.
     *
     * <ul>
     *   <li>{@code ofText(c)} → {@code CharacterArguments.CharacterMethods.ofText(String.valueOf(c))}
     * </ul>
     */
    @Override
    public String charAsText(char c) {
        return CharacterArguments.CharacterMethods.ofText(String.valueOf(c));
    }

    /**
     * {@code ofText(c)}.
     *
     * <ul>
     *   <li>{@code ofText(c)} → {@code CharacterArguments.CharacterMethods.ofText(Objects.toString(c, null))}
     * </ul>
     */
    @Override
    public String boxAsText(Character c) {
        return CharacterArguments.CharacterMethods.ofText(Objects.toString(c, null));
    }

    /**
     * {@code either('x')}.
     *
     * <ul>
     *   <li>{@code either('x')} → {@code CharacterArguments.CharacterMethods.either("x")}
     * </ul>
     */
    @Override
    public String textFirst() {
        return CharacterArguments.CharacterMethods.either("x");
    }

    /**
     * {@code either(c)}.
     *
     * <ul>
     *   <li>{@code either(c)} → {@code CharacterArguments.CharacterMethods.either(c)}
     * </ul>
     */
    @Override
    public String charFirst(char c) {
        return CharacterArguments.CharacterMethods.either(c);
    }

    /**
     * {@code numberOrText(c)}.
     *
     * <ul>
     *   <li>{@code numberOrText(c)} → {@code CharacterArguments.CharacterMethods.numberOrText(c)}
     * </ul>
     */
    @Override
    public String wideningFirst(char c) {
        return CharacterArguments.CharacterMethods.numberOrText(c);
    }

    /**
     * {@code s.startsWith(c)}.
     *
     * <ul>
     *   <li>{@code s.startsWith(c)} → {@code s.startsWith(String.valueOf(c))}
     * </ul>
     */
    @Override
    public boolean startsWith(String s, char c) {
        return s.startsWith(String.valueOf(c));
    }

    /**
     * {@code c in items}.
     *
     * <ul>
     *   <li>{@code c in items} → {@code Membership.contains(items.keySet(), String.valueOf(c))}
     * </ul>
     */
    @Override
    public boolean charInMap(char c, Map<Object, String> items) {
        return Membership.contains(items.keySet(), String.valueOf(c));
    }

    /**
     * {@code s in items}.
     *
     * <ul>
     *   <li>{@code s in items} → {@code Membership.contains(items.keySet(), s)}
     * </ul>
     */
    @Override
    public boolean textInMap(String s, Map<Object, String> items) {
        return Membership.contains(items.keySet(), s);
    }

    /**
     * {@code o in items}.
     *
     * <ul>
     *   <li>{@code o in items} → {@code Membership.contains(items.keySet(), o)}
     * </ul>
     */
    @Override
    public boolean objectInMap(Object o, Map<Object, String> items) {
        return Membership.contains(items.keySet(), o);
    }

    /**
     * {@code o in items}.
     *
     * <ul>
     *   <li>{@code o in items} → {@code Membership.contains(items, o)}
     * </ul>
     */
    @Override
    public boolean objectInList(Object o, List<Object> items) {
        return Membership.contains(items, o);
    }

    /**
     * {@code s in items}.
     *
     * <ul>
     *   <li>{@code s in items} → {@code Membership.contains(items, s)}
     * </ul>
     */
    @Override
    public boolean textInArray(String s, Object[] items) {
        return Membership.contains(items, s);
    }

    /**
     * {@code bool(measured)}.
     *
     * <ul>
     *   <li>{@code bool(measured)} → {@code measured != null && measured.__len__() != 0}
     * </ul>
     */
    @Override
    public boolean isTrue(CharacterArguments.Measured measured) {
        return measured != null && measured.__len__() != 0;
    }

    /**
     * {@code (x if flag else 'none') or y}.
     *
     * <ul>
     *   <li>{@code (x if flag else 'none') or y} → {@code flag ? (x != 0 ? x : y) : !"none".isEmpty() ? "none" : y}
     * </ul>
     */
    @Override
    public Object mixed(boolean flag, int x, int y) {
        return flag ? (x != 0 ? x : y) : !"none".isEmpty() ? "none" : y;
    }

    /**
     * {@code ((abs(x) or 's') if flag else y) or 'z'}.
     *
     * <ul>
     *   <li>{@code abs(x)} → {@code Math.absExact(x)}
     *   <li>{@code ((abs(x) or 's') if flag else y) or 'z'} → {@code flag ? ((value = Math.absExact(x)) != 0 ? (value != 0 ? value : "z") : !"s".isEmpty() ? "s" : "z") : y != 0 ? y : "z"}
     * </ul>
     */
    @Override
    public Object nested(boolean flag, int x, int y) {
        int value;
        return flag
                ? ((value = Math.absExact(x)) != 0 ? (value != 0 ? value : "z") : !"s".isEmpty() ? "s" : "z")
                : y != 0 ? y : "z";
    }

    /**
     * {@code (None if x < 10 ** 20 else None) is None}.
     *
     * <ul>
     *   <li>{@code x < 10 ** 20} → {@code BigInteger.valueOf(x).compareTo(INTEGER_100000000000000000000) < 0}
     *   <li>{@code None} → {@code null}
     *   <li>{@code None if x < 10 ** 20 else None} → {@code BigInteger.valueOf(x).compareTo(INTEGER_100000000000000000000) < 0 ? null : null}
     *   <li>{@code (None if x < 10 ** 20 else None) is None} → {@code (BigInteger.valueOf(x).compareTo(INTEGER_100000000000000000000) < 0 ? null : null) == null}
     * </ul>
     */
    @Override
    public boolean isNothing(Integer x) {
        return (BigInteger.valueOf(x).compareTo(INTEGER_100000000000000000000) < 0 ? null : null) == null;
    }
}
