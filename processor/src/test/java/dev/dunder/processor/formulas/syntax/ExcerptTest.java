package dev.dunder.processor.formulas.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.processor.formulas.syntax.text.Excerpt;
import dev.dunder.processor.formulas.syntax.text.Span;
import org.junit.jupiter.api.Test;

/** Lines and carets, counted by hand. */
class ExcerptTest {
    @Test
    void caret_isBelowTheStart() {
        assertThat(shown("total * price", 6)).isEqualTo("""
                total * price
                      ^""");
        assertThat(shown("total *", 7)).isEqualTo("""
                total *
                       ^""");
        assertThat(shown("", 0)).isEqualTo("\n^");
    }

    @Test
    void indentation_isBeforeBoth() {
        assertThat(Excerpt.of("a + b", new Span(2, 3))).isEqualTo(new Excerpt("a + b", "  ^"));
    }

    @Test
    void line_isTheOneConcerned() {
        String text = "net = a\n  net + 1\r\nb";
        assertThat(shown(text, 4)).isEqualTo("net = a\n    ^");
        assertThat(shown(text, 14)).isEqualTo("  net + 1\n      ^");
        assertThat(shown(text, 19)).isEqualTo("b\n^");
    }

    @Test
    void tabs_areOneColumn() {
        assertThat(shown("\ta\t+ b", 3)).isEqualTo(" a + b\n   ^");
    }

    @Test
    void wideCharacters_areTwoColumns() {
        assertThat(shown("価格 + b", 3)).isEqualTo("価格 + b\n     ^");
        assertThat(shown("'😀' + b", 5)).isEqualTo("'😀' + b\n     ^");
        assertThat(shown("'e\u0301' + b", 5)).isEqualTo("'e\u0301' + b\n    ^");
    }

    @Test
    void invisibleCharacters_areEscapes() {
        assertThat(shown("a\u0007+ b", 2)).isEqualTo("a\\u0007+ b\n       ^");
        assertThat(shown("'\u202e' + b", 4)).isEqualTo("'\\u202e' + b\n         ^");
        assertThat(shown("'\ud800' + b", 4)).isEqualTo("'\\ud800' + b\n         ^");
        assertThat(shown("'\udb40\udc01' + b", 5)).isEqualTo("'\\U000e0001' + b\n             ^");
    }

    @Test
    void longLines_areCutAroundTheCaret() {
        String left = "abcdefghij".repeat(20);
        String right = "0123456789".repeat(20);
        assertThat(shown(left + "+" + right, 200))
                .isEqualTo("..." + left.substring(200 - 57) + "+" + right.substring(0, 36) + "...\n" + " ".repeat(60)
                        + "^");
        assertThat(shown("+" + right, 0)).isEqualTo("+" + right.substring(0, 96) + "...\n^");
        assertThat(shown(left + "+", 200)).isEqualTo("..." + left.substring(200 - 96) + "+\n" + " ".repeat(99) + "^");
        assertThat(shown(left.substring(0, 99) + "+", 99))
                .isEqualTo(left.substring(0, 99) + "+\n" + " ".repeat(99) + "^");
    }

    private static String shown(String text, int at) {
        Excerpt excerpt = Excerpt.of(text, new Span(at, at));
        return excerpt.line() + "\n" + excerpt.caret();
    }
}
