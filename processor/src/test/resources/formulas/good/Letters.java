package shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.util.List;
import java.util.Map;

/** A literal of one character is one of characters, as Python's 'a' in ['a', 'b']. */
@Formulas
interface Letters {
    @Formula("'a' in letters")
    boolean inArray(char[] letters);

    @Formula("'a' in letters")
    boolean inList(List<Character> letters);

    @Formula("'a' in counts")
    boolean inKeys(Map<Character, Integer> counts);

    @Formula("'a' in texts")
    boolean inTexts(List<String> texts);
}

final class LettersBehaviour {
    private static final Letters LETTERS = new LettersFormulas();

    private LettersBehaviour() {}

    static void inArray() {
        assertThat(LETTERS.inArray(new char[] {'b', 'a'})).isTrue();
        assertThat(LETTERS.inArray(new char[] {'b'})).isFalse();
    }

    static void inList() {
        assertThat(LETTERS.inList(List.of('b', 'a'))).isTrue();
        assertThat(LETTERS.inList(List.of('b'))).isFalse();
    }

    static void inKeys() {
        assertThat(LETTERS.inKeys(Map.of('a', 1))).isTrue();
        assertThat(LETTERS.inKeys(Map.of('b', 1))).isFalse();
    }

    static void inTexts() {
        assertThat(LETTERS.inTexts(List.of("a"))).isTrue();
        assertThat(LETTERS.inTexts(List.of("b"))).isFalse();
    }
}
