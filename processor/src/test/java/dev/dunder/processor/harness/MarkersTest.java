package dev.dunder.processor.harness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.processor.harness.Said.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bad files prove something only if a message too many, too few or elsewhere is noticed. */
class MarkersTest {
    private static final String TEXT = "[Dunder:NoOperator] Money has no operator\n  Found: nothing\n  Fix: add one.";

    @Test
    void oneLine_isContained() {
        assertThat(compare("// error: [Dunder:NoOperator] Money", said(2, Severity.ERROR)))
                .isEmpty();
    }

    @Test
    void moreLines_areTheWholeMessage() {
        String marker = "// error: [Dunder:NoOperator] Money has no operator\n//   Found: nothing\n";
        assertThat(compare(marker + "//   Fix: add\n//     one.", said(5, Severity.ERROR)))
                .isEmpty();
        assertThat(compare(marker, said(3, Severity.ERROR))).contains("Missing", "Unexpected");
    }

    @Test
    void line_isTheNextOfCode() {
        assertThat(compare("\n// error: [Dunder:NoOperator]\n\n// A remark.", said(5, Severity.ERROR)))
                .isEmpty();
        assertThat(compare("// error: [Dunder:NoOperator]", said(3, Severity.ERROR)))
                .contains("Missing", "Unexpected");
    }

    @Test
    void severity_isThatOfTheMarker() {
        assertThat(compare("// warning: [Dunder:NoOperator]", said(2, Severity.WARNING)))
                .isEmpty();
        assertThat(compare("// warning: [Dunder:NoOperator]", said(2, Severity.ERROR)))
                .contains("Missing", "Unexpected");
        assertThat(compare("// javac: [Dunder:NoOperator]", said(2, Severity.ERROR)))
                .contains("Missing", "Unexpected");
    }

    @Test
    void twoMessages_needTwoMarkers() {
        Said twice = said(2, Severity.ERROR);
        assertThat(compare("// error: [Dunder:NoOperator]", twice, twice))
                .contains("Unexpected")
                .doesNotContain("Missing");
        assertThat(compare("// error: [Dunder:NoOperator]")).contains("Missing").doesNotContain("Unexpected");
    }

    @Test
    void noMarker_isNoBadFile() {
        assertThat(compare("// A remark.")).isNotEmpty();
    }

    private static String compare(String comment, Said... said) {
        return Markers.compare(List.of(SourceFile.of("Money", comment, "class Money {}")), List.of(said));
    }

    private static Said said(long line, Severity severity) {
        return new Said("Money.java", line, severity, TEXT);
    }
}
