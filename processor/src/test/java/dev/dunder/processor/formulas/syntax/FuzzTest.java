package dev.dunder.processor.formulas.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.processor.formulas.syntax.parsing.Parsed;
import dev.dunder.processor.formulas.syntax.parsing.Parser;
import dev.dunder.processor.formulas.syntax.problems.ProblemInText;
import dev.dunder.processor.formulas.syntax.text.Excerpt;
import dev.dunder.processor.formulas.syntax.text.Span;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Any text whatever gives a tree or problems, with spans inside of it, and can be shown. */
class FuzzTest {
    private static final int ROUNDS = 6_000;
    private static final String CHARACTERS =
            "ab1 0.e_xLfj+-*/%@<>=!&|^~()[]{},:;'\"\\nuU\n\r\t#?$§×’“ \u0000\u200b\ud83d\ude00é٣";
    private static final List<String> WORDS = List.of(
            "and",
            "or",
            "not",
            "in",
            "is",
            "if",
            "else",
            "for",
            "lambda",
            "await",
            "yield",
            "new",
            "instanceof",
            "None",
            "'''",
            "->",
            "::",
            "...",
            "1e",
            "0x",
            "/*",
            "*/",
            "f'",
            "\\ud800");

    private final Random random = new Random(17);

    @Test
    void randomTexts() {
        for (int round = 0; round < ROUNDS; round++) {
            check(randomText(random.nextInt(30)));
        }
    }

    @Test
    void changedFormulas() {
        List<String> formulas = TreesTest.rows().map(TreesTest.Row::text).toList();
        for (int round = 0; round < ROUNDS; round++) {
            String formula = formulas.get(random.nextInt(formulas.size()));
            check(changed(changed(formula)));
        }
    }

    private static void check(String text) {
        Parsed parsed = Parser.parse(text);
        assertThat(parsed.tree().isPresent())
                .as(text)
                .isEqualTo(parsed.problems().isEmpty());
        parsed.tree().map(Printed::new).ifPresent(printed -> printed.spans().forEach(span -> checkSpan(text, span)));
        for (ProblemInText problem : parsed.problems()) {
            checkSpan(text, problem.span());
            assertThat(String.join("", SyntaxProblemsTest.texts(problem))).doesNotContain("\n");
            Excerpt excerpt = Excerpt.of(text, problem.span());
            assertThat(excerpt.line() + excerpt.caret()).doesNotContain("\n");
        }
    }

    private static void checkSpan(String text, Span span) {
        assertThat(span.start()).as(text).isBetween(0, span.end());
        assertThat(span.end()).as(text).isLessThanOrEqualTo(text.length());
    }

    private String randomText(int length) {
        StringBuilder text = new StringBuilder();
        for (int count = 0; count < length; count++) {
            text.append(random.nextInt(4) == 0 ? word() : character());
        }
        return text.toString();
    }

    /** The same with a part taken out, doubled, or replaced. */
    private String changed(String text) {
        int start = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), start + random.nextInt(3));
        String part = text.substring(start, end);
        String replaced =
                List.of("", part + part, " " + word() + " ", character()).get(random.nextInt(4));
        return text.substring(0, start) + replaced + text.substring(end);
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private String character() {
        return Character.toString(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
    }
}
