package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.util.List;
import java.util.Map;

/** Characters as texts, and texts of one character as characters: as arguments, and among objects. */
@Formulas(use = CharacterArguments.CharacterMethods.class)
interface CharacterArguments {
    @Formula("ofChar('x')")
    String textAsChar();

    @Formula("ofBox('x')")
    String textAsBox();

    @Formula("ofText(c)")
    String charAsText(char c);

    @Formula("ofText(c)")
    String boxAsText(Character c);

    @Formula("either('x')")
    String textFirst();

    @Formula("either(c)")
    String charFirst(char c);

    @Formula("numberOrText(c)")
    String wideningFirst(char c);

    @Formula("s.startsWith(c)")
    boolean startsWith(String s, char c);

    @Formula("c in items")
    boolean charInMap(char c, Map<Object, String> items);

    @Formula("s in items")
    boolean textInMap(String s, Map<Object, String> items);

    @Formula("o in items")
    boolean objectInMap(Object o, Map<Object, String> items);

    @Formula("o in items")
    boolean objectInList(Object o, List<Object> items);

    @Formula("s in items")
    boolean textInArray(String s, Object[] items);

    @Formula("bool(measured)")
    boolean isTrue(Measured measured);

    @Formula("(x if flag else 'none') or y")
    Object mixed(boolean flag, int x, int y);

    @Formula("((abs(x) or 's') if flag else y) or 'z'")
    Object nested(boolean flag, int x, int y);

    @Formula("(None if x < 10 ** 20 else None) is None")
    boolean isNothing(Integer x);

    final class CharacterMethods {
        private CharacterMethods() {}

        static String ofChar(char c) {
            return "char " + c;
        }

        static String ofBox(Character c) {
            return "box " + c;
        }

        static String ofText(String s) {
            return "text " + s;
        }

        static String either(char c) {
            return "char " + c;
        }

        static String either(String s) {
            return "text " + s;
        }

        static String numberOrText(int n) {
            return "int " + n;
        }

        static String numberOrText(String s) {
            return "text " + s;
        }
    }

    /** Has a length that it says it has, and a method that is called isEmpty. */
    final class Measured {
        private final int length;

        Measured(int length) {
            this.length = length;
        }

        int __len__() {
            return length;
        }

        boolean isEmpty() {
            return length > 0;
        }
    }
}

final class CharacterArgumentsBehaviour {
    private static final CharacterArguments FORMULAS = new CharacterArgumentsFormulas();
    private static final char X = 'x';

    private CharacterArgumentsBehaviour() {}

    // JLS 15.12.2 first: a text takes a String, a char takes a char, or an int. What is left is a text of one character.
    static void arguments() {
        assertThat(FORMULAS.textAsChar()).isEqualTo("char x");
        assertThat(FORMULAS.textAsBox()).isEqualTo("box x");
        assertThat(FORMULAS.charAsText(X)).isEqualTo("text x");
        assertThat(FORMULAS.boxAsText(X)).isEqualTo("text x");
        assertThat(FORMULAS.boxAsText(null)).isEqualTo("text null");
        assertThat(FORMULAS.textFirst()).isEqualTo("text x");
        assertThat(FORMULAS.charFirst(X)).isEqualTo("char x");
        assertThat(FORMULAS.wideningFirst(X)).isEqualTo("int 120");
        assertThat(FORMULAS.startsWith("xy", X)).isTrue();
    }

    // CPython has no characters: 'x' in {'x': 1} is True, whichever of the two 'x' is in Java.
    static void amongObjects() {
        for (Object key : List.<Object>of(X, "x")) {
            Map<Object, String> map = Map.of(key, "v");
            assertThat(FORMULAS.charInMap(X, map)).isTrue();
            assertThat(FORMULAS.charInMap('y', map)).isFalse();
            assertThat(FORMULAS.textInMap("x", map)).isTrue();
            assertThat(FORMULAS.textInMap("xx", map)).isFalse();
            assertThat(FORMULAS.objectInMap(X, map)).isTrue();
            assertThat(FORMULAS.objectInMap("x", map)).isTrue();
            assertThat(FORMULAS.objectInMap(null, map)).isFalse();
            assertThat(FORMULAS.objectInList(X, List.of(key))).isTrue();
            assertThat(FORMULAS.objectInList("x", List.of(key))).isTrue();
            assertThat(FORMULAS.objectInList(null, List.of(key))).isFalse();
            assertThat(FORMULAS.textInArray("x", new Object[] {key})).isTrue();
        }
    }

    static void explicitLengthGoesBeforeIsEmpty() {
        assertThat(FORMULAS.isTrue(new CharacterArguments.Measured(2))).isTrue();
        assertThat(FORMULAS.isTrue(new CharacterArguments.Measured(0))).isFalse();
    }

    // CPython: (2 if False else 'none') or 3 is 'none'; (0 if True else 'none') or 3 is 3.
    static void choices() {
        assertThat(FORMULAS.mixed(false, 2, 3)).isEqualTo("none");
        assertThat(FORMULAS.mixed(true, 2, 3)).isEqualTo(2);
        assertThat(FORMULAS.mixed(true, 0, 3)).isEqualTo(3);
        assertThat(FORMULAS.nested(true, -2, 3)).isEqualTo(2);
        assertThat(FORMULAS.nested(true, 0, 3)).isEqualTo("s");
        assertThat(FORMULAS.nested(false, 1, 3)).isEqualTo(3);
        assertThat(FORMULAS.nested(false, 1, 0)).isEqualTo("z");
        assertThatThrownBy(() -> FORMULAS.isNothing(null)).isInstanceOf(NullPointerException.class);
    }
}
