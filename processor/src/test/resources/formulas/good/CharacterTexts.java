package shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A character is a text of one character wherever it meets texts. */
@Formulas
interface CharacterTexts {
    /** Has characters. */
    interface Word {
        Iterator<Character> __iter__();
    }

    /** Has characters at indices. */
    record Line(String text) {
        int length() {
            return text.length();
        }

        char __getitem__(int index) {
            return text.charAt(index);
        }
    }

    static char letter(char c) {
        return c;
    }

    @Formula("c in all")
    boolean isText(char c, List<String> all);

    @Formula("name[0] in vowels")
    boolean isVowel(String name, Set<String> vowels);

    @Formula("s in all")
    boolean isLetter(String s, char[] all);

    @Formula("s in all")
    boolean isLetterOfList(String s, List<Character> all);

    @Formula("s in all")
    boolean isLetterOfSet(String s, Set<Character> all);

    @Formula("s in word")
    boolean isLetterOfWord(String s, Word word);

    @Formula("s in line")
    boolean isLetterOfLine(String s, Line line);

    @Formula("'a' in all")
    boolean hasA(List<Character> all);

    @Formula("'ab' in all")
    boolean hasAb(char[] all);

    @Formula("c in all")
    boolean isAmongObjects(char c, List<Object> all);

    @Formula("s in all")
    boolean isTextAmongObjects(String s, Set<Object> all);

    @Formula("c in all")
    boolean isKey(char c, Map<String, Integer> all);

    @Formula("s in all")
    boolean isLetterKey(String s, Map<Character, Integer> all);

    @Formula("m[c]")
    int item(Map<String, Integer> m, char c);

    @Formula("m[s]")
    int letterItem(Map<Character, Integer> m, String s);

    @Formula("m['a']")
    int itemOfA(Map<Character, Integer> m);

    @Formula("c == o")
    boolean isEqual(char c, Object o);

    @Formula("c == d")
    boolean isSame(Character c, Character d);

    @Formula("c == s")
    boolean isSameText(Character c, String s);

    @Formula("c < s")
    boolean isBefore(char c, String s);

    @Formula("min(c, d)")
    char smallest(char c, char d);

    @Formula("max(c, d, 'm')")
    char greatest(Character c, char d);

    @Formula("max(c, d)")
    String maxText(char c, char d);

    @Formula("min(letter(c), letter(d), letter(e))")
    char least(char c, char d, char e);

    @Formula("c")
    String text(Character c);

    @Formula("c")
    Object object(char c);

    @Formula("c if flag else n")
    Object mixed(char c, int n, boolean flag);

    @Formula("'x' if flag else 'y'")
    char chosen(boolean flag);

    @Formula("flag and 'x' or 'y'")
    Object chosenLogically(boolean flag);

    @Formula("n < 3_000_000_000")
    boolean isSmall(int n);

    @Formula("-10 ** 30 < n < 10 ** 30 != n")
    boolean isWithin(long n);

    @Formula("3_000_000_000 == n")
    boolean isThreeMilliards(int n);

    @Formula("n >= (3_000_000_000 if flag else 5)")
    boolean isAtLeast(int n, boolean flag);

    @Formula("n < 10 ** 30")
    boolean isSmallInteger(BigInteger n);

    @Formula("n == -3_000_000_000")
    boolean isBox(Integer n);
}

final class CharacterTextsBehaviour {
    private static final CharacterTexts FORMULAS = new CharacterTextsFormulas();

    private CharacterTextsBehaviour() {}

    static void in_findsCharactersAmongTexts() {
        assertThat(FORMULAS.isText('a', List.of("b", "a"))).isTrue();
        assertThat(FORMULAS.isText('a', List.of("ab"))).isFalse();
        assertThat(FORMULAS.isVowel("eva", Set.of("a", "e"))).isTrue();
        assertThat(FORMULAS.isVowel("bob", Set.of("a", "e"))).isFalse();
        assertThat(FORMULAS.isAmongObjects('a', List.of(1, "a"))).isTrue();
        assertThat(FORMULAS.isAmongObjects('a', List.of(1, 'a'))).isTrue();
        assertThat(FORMULAS.isAmongObjects('a', List.of(1, 97))).isFalse();
        assertThat(FORMULAS.isKey('a', Map.of("a", 1))).isTrue();
        assertThat(FORMULAS.isKey('b', Map.of("a", 1))).isFalse();
    }

    static void in_findsTextsAmongCharacters() {
        assertThat(FORMULAS.isLetter("a", new char[] {'a'})).isTrue();
        assertThat(FORMULAS.isLetter("ab", new char[] {'a'})).isFalse();
        assertThat(FORMULAS.isLetter(null, new char[] {'a'})).isFalse();
        assertThat(FORMULAS.isLetterOfList("a", List.of('a'))).isTrue();
        assertThat(FORMULAS.isLetterOfList("", List.of('a'))).isFalse();
        assertThat(FORMULAS.isLetterOfSet("a", Set.of('a'))).isTrue();
        assertThat(FORMULAS.isLetterOfSet(null, Set.of('a'))).isFalse();
        assertThat(FORMULAS.isLetterOfSet(null, new HashSet<>(Arrays.asList('a', null)))).isTrue();
        assertThat(FORMULAS.isLetterOfWord("b", List.of('a', 'b')::iterator)).isTrue();
        assertThat(FORMULAS.isLetterOfWord("ab", List.of('a', 'b')::iterator)).isFalse();
        assertThat(FORMULAS.isLetterOfLine("b", new CharacterTexts.Line("ab"))).isTrue();
        assertThat(FORMULAS.isLetterOfLine("ab", new CharacterTexts.Line("ab"))).isFalse();
        assertThat(FORMULAS.hasA(List.of('a'))).isTrue();
        assertThat(FORMULAS.hasAb(new char[] {'a', 'b'})).isFalse();
        assertThat(FORMULAS.isTextAmongObjects("a", Set.of('a'))).isTrue();
        assertThat(FORMULAS.isTextAmongObjects("a", Set.of("a"))).isTrue();
        assertThat(FORMULAS.isTextAmongObjects("a", Set.of(1))).isFalse();
        assertThat(FORMULAS.isLetterKey("a", new TreeMap<>(Map.of('a', 1)))).isTrue();
        assertThat(FORMULAS.isLetterKey("ab", new TreeMap<>(Map.of('a', 1)))).isFalse();
        assertThat(FORMULAS.isLetterKey(null, Map.of('a', 1))).isFalse();
    }

    static void keys_areFound() {
        assertThat(FORMULAS.item(Map.of("a", 1), 'a')).isEqualTo(1);
        assertThat(FORMULAS.letterItem(Map.of('a', 1), "a")).isEqualTo(1);
        assertThat(FORMULAS.itemOfA(Map.of('a', 1))).isEqualTo(1);
    }

    static void equality_andOrder() {
        assertThat(FORMULAS.isEqual('a', "a")).isTrue();
        assertThat(FORMULAS.isEqual('a', 'a')).isTrue();
        assertThat(FORMULAS.isEqual('a', 97)).isFalse();
        assertThat(FORMULAS.isEqual('a', null)).isFalse();
        assertThat(FORMULAS.isSame('a', 'a')).isTrue();
        assertThat(FORMULAS.isSame(null, null)).isTrue();
        assertThat(FORMULAS.isSame('a', null)).isFalse();
        assertThat(FORMULAS.isSameText(null, "null")).isFalse();
        assertThat(FORMULAS.isSameText(null, null)).isTrue();
        assertThat(FORMULAS.isSameText('a', "a")).isTrue();
        assertThat(FORMULAS.isBefore('a', "ab")).isTrue();
    }

    static void extremes_areCharacters() {
        assertThat(FORMULAS.smallest('b', 'a')).isEqualTo('a');
        assertThat(FORMULAS.greatest('b', 'c')).isEqualTo('m');
        assertThat(FORMULAS.greatest('z', 'c')).isEqualTo('z');
        assertThat(FORMULAS.maxText('b', 'c')).isEqualTo("c");
        assertThat(FORMULAS.least('c', 'b', 'd')).isEqualTo('b');
    }

    static void wanted_asTexts() {
        assertThat(FORMULAS.text('a')).isEqualTo("a");
        assertThat(FORMULAS.text(null)).isNull();
        assertThat(FORMULAS.object('a')).isEqualTo("a");
        assertThat(FORMULAS.mixed('a', 1, true)).isEqualTo("a");
        assertThat(FORMULAS.mixed('a', 1, false)).isEqualTo(1);
        assertThat(FORMULAS.chosen(true)).isEqualTo('x');
        assertThat(FORMULAS.chosen(false)).isEqualTo('y');
        assertThat(FORMULAS.chosenLogically(true)).isEqualTo("x");
        assertThat(FORMULAS.chosenLogically(false)).isEqualTo("y");
    }

    static void literals_beyondTheType() {
        assertThat(FORMULAS.isSmall(Integer.MAX_VALUE)).isTrue();
        assertThat(FORMULAS.isWithin(Long.MAX_VALUE)).isTrue();
        assertThat(FORMULAS.isThreeMilliards(Integer.MIN_VALUE)).isFalse();
        assertThat(FORMULAS.isAtLeast(5, false)).isTrue();
        assertThat(FORMULAS.isAtLeast(Integer.MAX_VALUE, true)).isFalse();
        assertThat(FORMULAS.isSmallInteger(BigInteger.TEN.pow(30))).isFalse();
        assertThat(FORMULAS.isSmallInteger(BigInteger.TEN)).isTrue();
        assertThat(FORMULAS.isBox(1294967296)).isFalse();
    }
}
