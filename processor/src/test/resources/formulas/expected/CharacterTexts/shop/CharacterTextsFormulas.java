package shop;

import dev.dunder.GeneratedByDunder;
import dev.dunder.runtime.Letters;
import dev.dunder.runtime.Maps;
import dev.dunder.runtime.Membership;
import dev.dunder.runtime.Values;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** The formulas of {@link CharacterTexts}, compiled. */
@GeneratedByDunder
final class CharacterTextsFormulas implements CharacterTexts {
    private static final BigInteger INTEGER = new BigInteger("-1000000000000000000000000000000");

    private static final BigInteger INTEGER2 = new BigInteger("1000000000000000000000000000000");

    /** Creates the formulas; they keep nothing. */
    public CharacterTextsFormulas() {}

    /**
     * {@code c in all}.
     *
     * <ul>
     *   <li>{@code c in all} → {@code all.contains(String.valueOf(c))}
     * </ul>
     */
    @Override
    public boolean isText(char c, List<String> all) {
        return all.contains(String.valueOf(c));
    }

    /**
     * {@code name[0] in vowels}.
     *
     * <ul>
     *   <li>{@code name[0]} → {@code name.charAt(0)}
     *   <li>{@code name[0] in vowels} → {@code vowels.contains(String.valueOf(name.charAt(0)))}
     * </ul>
     */
    @Override
    public boolean isVowel(String name, Set<String> vowels) {
        return vowels.contains(String.valueOf(name.charAt(0)));
    }

    /**
     * {@code s in all}.
     *
     * <ul>
     *   <li>{@code s in all} → {@code Membership.contains(all, s)}
     * </ul>
     */
    @Override
    public boolean isLetter(String s, char[] all) {
        return Membership.contains(all, s);
    }

    /**
     * {@code s in all}.
     *
     * <ul>
     *   <li>{@code s in all} → {@code Membership.contains(all, Letters.among(s))}
     * </ul>
     */
    @Override
    public boolean isLetterOfList(String s, List<Character> all) {
        return Membership.contains(all, Letters.among(s));
    }

    /**
     * {@code s in all}.
     *
     * <ul>
     *   <li>{@code s in all} → {@code Membership.contains(all, Letters.among(s))}
     * </ul>
     */
    @Override
    public boolean isLetterOfSet(String s, Set<Character> all) {
        return Membership.contains(all, Letters.among(s));
    }

    /**
     * {@code s in word}.
     *
     * <ul>
     *   <li>{@code s in word} → {@code isIn(s, word)}
     * </ul>
     */
    @Override
    public boolean isLetterOfWord(String s, CharacterTexts.Word word) {
        return isIn(s, word);
    }

    /**
     * {@code s in line}.
     *
     * <ul>
     *   <li>{@code s in line} → {@code isIn2(s, line)}
     * </ul>
     */
    @Override
    public boolean isLetterOfLine(String s, CharacterTexts.Line line) {
        return isIn2(s, line);
    }

    /**
     * {@code 'a' in all}.
     *
     * <ul>
     *   <li>{@code 'a' in all} → {@code all.contains('a')}
     * </ul>
     */
    @Override
    public boolean hasA(List<Character> all) {
        return all.contains('a');
    }

    /**
     * {@code 'ab' in all}.
     *
     * <ul>
     *   <li>{@code 'ab' in all} → {@code Membership.contains(all, "ab")}
     * </ul>
     */
    @Override
    public boolean hasAb(char[] all) {
        return Membership.contains(all, "ab");
    }

    /**
     * {@code c in all}.
     *
     * <ul>
     *   <li>{@code c in all} → {@code Membership.contains(all, String.valueOf(c))}
     * </ul>
     */
    @Override
    public boolean isAmongObjects(char c, List<Object> all) {
        return Membership.contains(all, String.valueOf(c));
    }

    /**
     * {@code s in all}.
     *
     * <ul>
     *   <li>{@code s in all} → {@code Membership.contains(all, s)}
     * </ul>
     */
    @Override
    public boolean isTextAmongObjects(String s, Set<Object> all) {
        return Membership.contains(all, s);
    }

    /**
     * {@code c in all}.
     *
     * <ul>
     *   <li>{@code c in all} → {@code all.containsKey(String.valueOf(c))}
     * </ul>
     */
    @Override
    public boolean isKey(char c, Map<String, Integer> all) {
        return all.containsKey(String.valueOf(c));
    }

    /**
     * {@code s in all}.
     *
     * <ul>
     *   <li>{@code s in all} → {@code Membership.contains(all.keySet(), Letters.among(s))}
     * </ul>
     */
    @Override
    public boolean isLetterKey(String s, Map<Character, Integer> all) {
        return Membership.contains(all.keySet(), Letters.among(s));
    }

    /**
     * {@code m[c]}.
     *
     * <ul>
     *   <li>{@code m[c]} → {@code Maps.item(m, String.valueOf(c))}
     * </ul>
     */
    @Override
    public int item(Map<String, Integer> m, char c) {
        return Maps.item(m, String.valueOf(c));
    }

    /**
     * {@code m[s]}.
     *
     * <ul>
     *   <li>{@code m[s]} → {@code Maps.item(m, Letters.among(s))}
     * </ul>
     */
    @Override
    public int letterItem(Map<Character, Integer> m, String s) {
        return Maps.item(m, Letters.among(s));
    }

    /**
     * {@code m['a']}.
     *
     * <ul>
     *   <li>{@code m['a']} → {@code Maps.item(m, 'a')}
     * </ul>
     */
    @Override
    public int itemOfA(Map<Character, Integer> m) {
        return Maps.item(m, 'a');
    }

    /**
     * {@code c == o}.
     *
     * <ul>
     *   <li>{@code c == o} → {@code Values.equal(c, o)}
     * </ul>
     */
    @Override
    public boolean isEqual(char c, Object o) {
        return Values.equal(c, o);
    }

    /**
     * {@code c == d}.
     *
     * <ul>
     *   <li>{@code c == d} → {@code Objects.equals(c, d)}
     * </ul>
     */
    @Override
    public boolean isSame(Character c, Character d) {
        return Objects.equals(c, d);
    }

    /**
     * {@code c == s}.
     *
     * <ul>
     *   <li>{@code c == s} → {@code Objects.equals(Objects.toString(c, null), s)}
     * </ul>
     */
    @Override
    public boolean isSameText(Character c, String s) {
        return Objects.equals(Objects.toString(c, null), s);
    }

    /**
     * {@code c < s}.
     *
     * <ul>
     *   <li>{@code c < s} → {@code String.valueOf(c).compareTo(s) < 0}
     * </ul>
     */
    @Override
    public boolean isBefore(char c, String s) {
        return String.valueOf(c).compareTo(s) < 0;
    }

    /** {@code min(c, d)}. */
    @Override
    public char smallest(char c, char d) {
        return min(c, d);
    }

    /**
     * {@code max(c, d, 'm')}.
     *
     * <ul>
     *   <li>{@code max(c, d, 'm')} → {@code max(max(c, d), 'm')}
     * </ul>
     */
    @Override
    public char greatest(Character c, char d) {
        return max(max(c, d), 'm');
    }

    /** {@code max(c, d)}. */
    @Override
    public String maxText(char c, char d) {
        return String.valueOf(max(c, d));
    }

    /**
     * {@code min(letter(c), letter(d), letter(e))}.
     *
     * <ul>
     *   <li>{@code letter(c)} → {@code CharacterTexts.letter(c)}
     *   <li>{@code letter(d)} → {@code CharacterTexts.letter(d)}
     *   <li>{@code letter(e)} → {@code CharacterTexts.letter(e)}
     *   <li>{@code min(letter(c), letter(d), letter(e))} → {@code min2(CharacterTexts.letter(c), CharacterTexts.letter(d), CharacterTexts.letter(e))}
     * </ul>
     */
    @Override
    public char least(char c, char d, char e) {
        return min2(CharacterTexts.letter(c), CharacterTexts.letter(d), CharacterTexts.letter(e));
    }

    /** {@code c}. */
    @Override
    public String text(Character c) {
        return Objects.toString(c, null);
    }

    /** {@code c}. */
    @Override
    public Object object(char c) {
        return String.valueOf(c);
    }

    /**
     * {@code c if flag else n}.
     *
     * <ul>
     *   <li>{@code c if flag else n} → {@code flag ? String.valueOf(c) : n}
     * </ul>
     */
    @Override
    public Object mixed(char c, int n, boolean flag) {
        return flag ? String.valueOf(c) : n;
    }

    /**
     * {@code 'x' if flag else 'y'}.
     *
     * <ul>
     *   <li>{@code 'x' if flag else 'y'} → {@code flag ? 'x' : 'y'}
     * </ul>
     */
    @Override
    public char chosen(boolean flag) {
        return flag ? 'x' : 'y';
    }

    /**
     * {@code flag and 'x' or 'y'}.
     *
     * <ul>
     *   <li>{@code flag and 'x' or 'y'} → {@code flag && !"x".isEmpty() ? "x" : "y"}
     * </ul>
     */
    @Override
    public Object chosenLogically(boolean flag) {
        return flag && !"x".isEmpty() ? "x" : "y";
    }

    /**
     * {@code n < 3_000_000_000}.
     *
     * <ul>
     *   <li>{@code n < 3_000_000_000} → {@code n < 3000000000L}
     * </ul>
     */
    @Override
    public boolean isSmall(int n) {
        return n < 3000000000L;
    }

    /**
     * {@code -10 ** 30 < n < 10 ** 30 != n}.
     *
     * <ul>
     *   <li>{@code -10 ** 30 < n < 10 ** 30 != n} → {@code INTEGER.compareTo(BigInteger.valueOf(n)) < 0 && BigInteger.valueOf(n).compareTo(INTEGER2) < 0 && INTEGER2.compareTo(BigInteger.valueOf(n)) != 0}
     * </ul>
     */
    @Override
    public boolean isWithin(long n) {
        return INTEGER.compareTo(BigInteger.valueOf(n)) < 0 && BigInteger.valueOf(n).compareTo(INTEGER2) < 0
                && INTEGER2.compareTo(BigInteger.valueOf(n)) != 0;
    }

    /**
     * {@code 3_000_000_000 == n}.
     *
     * <ul>
     *   <li>{@code 3_000_000_000 == n} → {@code 3000000000L == n}
     * </ul>
     */
    @Override
    public boolean isThreeMilliards(int n) {
        return 3000000000L == n;
    }

    /**
     * {@code n >= (3_000_000_000 if flag else 5)}.
     *
     * <ul>
     *   <li>{@code n >= (3_000_000_000 if flag else 5)} → {@code n >= (flag ? 3000000000L : 5L)}
     * </ul>
     */
    @Override
    public boolean isAtLeast(int n, boolean flag) {
        return n >= (flag ? 3000000000L : 5L);
    }

    /**
     * {@code n < 10 ** 30}.
     *
     * <ul>
     *   <li>{@code n < 10 ** 30} → {@code n.compareTo(INTEGER2) < 0}
     * </ul>
     */
    @Override
    public boolean isSmallInteger(BigInteger n) {
        return n.compareTo(INTEGER2) < 0;
    }

    /**
     * {@code n == -3_000_000_000}.
     *
     * <ul>
     *   <li>{@code n == -3_000_000_000} → {@code n == -3000000000L}
     * </ul>
     */
    @Override
    public boolean isBox(Integer n) {
        return n == -3000000000L;
    }

    private static boolean isIn(String item, CharacterTexts.Word container) {
        return Membership.contains(container.__iter__(), item);
    }

    private static boolean isIn2(String item, CharacterTexts.Line container) {
        return IntStream.range(0, container.length())
                .anyMatch(index -> Values.same(container.__getitem__(index), item));
    }

    private static char min(char best, char next) {
        return next < best ? next : best;
    }

    private static char max(char best, char next) {
        return next > best ? next : best;
    }

    private static char min2(char value1, char value2, char value3) {
        return min(min(value1, value2), value3);
    }
}
