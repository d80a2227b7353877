package dev.dunder.processor.harness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.processor.harness.Said.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was said is what the rewritten markers expect, and what matched before is not touched. */
class MarkerRewriterTest {
    private static final String TEXT =
            "[Dunder:NoOperator] Money has no operator\n    Found: nothing\n    Fix: add one, or more";
    private static final List<String> WHOLE = List.of(
            "// error: [Dunder:NoOperator] Money has no operator", "//   Found: nothing", "//   Fix: add one, or more");
    private static final String CODE = "class Money {}";

    @Test
    void match_stays() {
        assertKept(error(2, TEXT), "// error: no operator", CODE);
        assertKept(
                error(4, TEXT),
                "// error: [Dunder:NoOperator] Money has",
                "//   no operator",
                "//   Found: nothing Fix: add one, or more",
                CODE);
    }

    @Test
    void match_ofTheWholeMessage_goesBeforeOneThatIsContained() {
        Said other = error(5, "[Dunder:NoOperator] Euro has no operator");
        assertThat(rewrite(lines("// error: has no operator", lines(WHOLE), CODE), error(5, TEXT), other))
                .isEqualTo(lines("// error: has no operator", lines(WHOLE), CODE));
    }

    @Test
    void wholeMessage_isReplacedByTheWhole() {
        assertThat(rewrite(
                        lines(
                                "    // error: Money had none",
                                "    //   Fix: add",
                                "",
                                "    // A remark.",
                                "    int i;"),
                        error(5, TEXT)))
                .isEqualTo(lines(
                        "    " + WHOLE.get(0),
                        "    " + WHOLE.get(1),
                        "    " + WHOLE.get(2),
                        "",
                        "    // A remark.",
                        "    int i;"));
    }

    @Test
    void oneLine_isReplacedByTheFirst() {
        assertThat(rewrite(lines("// error: Money had none", CODE), error(2, TEXT)))
                .isEqualTo(lines(WHOLE.get(0), CODE));
    }

    @Test
    void oneOfTwo_isReplaced() {
        Said other = error(3, "[Dunder:NotFinal] Money must be final");
        assertThat(rewrite(lines("// error: NoOperator", "// error: NotClosed", CODE), error(3, TEXT), other))
                .isEqualTo(lines("// error: NoOperator", "// error: [Dunder:NotFinal] Money must be final", CODE));
    }

    @Test
    void noMessage_removesTheMarker() {
        assertThat(rewrite(
                        lines(
                                "// A remark.",
                                "// error: Money had none",
                                "//   Fix: add",
                                "// error: no operator",
                                CODE),
                        error(5, TEXT)))
                .isEqualTo(lines("// A remark.", "// error: no operator", CODE));
    }

    @Test
    void noMarker_addsOneBeforeTheCode() {
        assertThat(rewrite(lines("", "    // A remark.", "", "    int i;"), error(4, TEXT)))
                .isEqualTo(lines(
                        "",
                        "    // A remark.",
                        "",
                        "    " + WHOLE.get(0),
                        "    " + WHOLE.get(1),
                        "    " + WHOLE.get(2),
                        "    int i;"));
    }

    @Test
    void otherSeverityOrLine_movesTheMarker() {
        String text = lines("// error: no operator", CODE, "class Euro {}");
        assertThat(rewrite(text, new Said("Money.java", 2, Severity.WARNING, "no operator")))
                .isEqualTo(lines("// warning: no operator", CODE, "class Euro {}"));
        assertThat(rewrite(text, new Said("Money.java", 3, Severity.JAVAC, "no operator")))
                .isEqualTo(lines(CODE, "// javac: no operator", "class Euro {}"));
    }

    @Test
    void layout_isThatOfTheMessage() {
        String text = "[Dunder:NoMethod] not found\n      a.b + c\n       ^\n    Found: b\n\nunindented";
        assertThat(rewrite(CODE, error(1, text)))
                .isEqualTo(lines(
                        "// error: [Dunder:NoMethod] not found",
                        "//     a.b + c",
                        "//      ^",
                        "//   Found: b",
                        "//   unindented",
                        CODE));
    }

    /** {@code \}{@code u} in a comment is an error of Java, or ends the comment. */
    @Test
    void escape_isLeftOut() {
        assertThat(rewrite(CODE, error(1, "bad escape \\u12 in text\n    Found: it")))
                .isEqualTo(lines("// error: bad escape ", CODE));
    }

    @Test
    void messages_thatNoMarkerCanExpect_areLeftToTheTest() {
        assertKept(new Said("Euro.java", 1, Severity.ERROR, TEXT), CODE);
        assertKept(new Said("Money.java", 1, Severity.NOTE, TEXT), CODE);
        assertKept(new Said("Money.java", -1, Severity.ERROR, TEXT), CODE);
        assertKept(new Said("Money.java", 7, Severity.ERROR, TEXT), CODE);
        assertKept(error(1, TEXT), "// A remark.", CODE);
    }

    private static void assertKept(Said said, String... lines) {
        assertThat(rewrite(lines(lines), said)).isEqualTo(lines(lines));
    }

    private static String rewrite(String text, Said... said) {
        return MarkerRewriter.rewrite(SourceFile.of("Money", text), List.of(said));
    }

    private static String lines(String... lines) {
        return String.join("\n", lines);
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines);
    }

    private static Said error(long line, String text) {
        return new Said("Money.java", line, Severity.ERROR, text);
    }
}
