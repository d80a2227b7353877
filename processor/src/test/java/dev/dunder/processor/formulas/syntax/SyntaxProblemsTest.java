package dev.dunder.processor.formulas.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.dunder.processor.core.base.Wording;
import dev.dunder.processor.formulas.syntax.parsing.Parser;
import dev.dunder.processor.formulas.syntax.problems.ProblemInText;
import dev.dunder.processor.formulas.syntax.problems.SyntaxProblem;
import dev.dunder.processor.formulas.syntax.problems.UnsupportedSyntax;
import dev.dunder.processor.formulas.syntax.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every problem with its whole text. In {@code problems.txt} a formula stands behind {@code >}, with escapes (and {@code ⟨FEFF⟩} for that character), and below it its
 * problems: identifier, span, message, what was found, remedy.
 */
class SyntaxProblemsTest {
    @TestFactory
    Stream<DynamicTest> rows() throws IOException {
        return blocks().map(block -> {
            List<String> lines = block.lines().toList();
            String formula = lines.get(0).substring(1).strip();
            String expected = String.join("\n", lines.subList(1, lines.size()));
            return dynamicTest(
                    lines.get(0), () -> assertThat(shown(unescaped(formula))).isEqualTo(expected));
        });
    }

    @Test
    void rows_haveEachKindAndEachThingLeftOut() throws IOException {
        String all = blocks().collect(Collectors.joining("\n"));
        assertThat(Arrays.stream(SyntaxProblem.values()).map(kind -> "\n" + kind.id() + " "))
                .allSatisfy(kind -> assertThat(all).contains(kind));
        assertThat(Arrays.stream(UnsupportedSyntax.values()).map(leftOut -> leftOut.at(new Span(0, 0), "")))
                .allSatisfy(problem -> assertThat(all)
                        .contains(texts(problem).get(0))
                        .contains(texts(problem).get(2)));
    }

    /** Numbers have the same digits everywhere. */
    @Test
    void language_doesNotMatter() {
        String text = "'\\x4' + \u0007 + 1__0";
        String here = shown(text);
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        try {
            assertThat(shown(text)).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    /** Java's escapes, and numbers of characters between angular brackets. */
    private static String unescaped(String formula) {
        return Pattern.compile("⟨([0-9A-F]{4})⟩")
                .matcher(formula.translateEscapes())
                .replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)));
    }

    private static Stream<String> blocks() throws IOException {
        String all = Files.readString(TreesTest.DATA.resolve("problems.txt"));
        return Arrays.stream(all.split("\n\n+")).map(String::strip).filter(block -> block.startsWith(">"));
    }

    private static String shown(String formula) {
        return Parser.parse(formula).problems().stream()
                .map(problem -> "%s %s-%s: %s"
                        .formatted(
                                problem.kind().id(),
                                problem.span().start(),
                                problem.span().end(),
                                String.join("\n  ", texts(problem))))
                .collect(Collectors.joining("\n"));
    }

    /** What a problem says: the message, what was found, the remedy. */
    static List<String> texts(ProblemInText problem) {
        Wording wording = problem.kind().wording();
        return Stream.of(wording.message(), wording.found(), wording.fix())
                .map(template -> template.formatted(problem.arguments().toArray()))
                .toList();
    }
}
