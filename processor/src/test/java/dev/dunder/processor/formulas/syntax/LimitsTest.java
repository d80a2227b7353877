package dev.dunder.processor.formulas.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.dunder.processor.formulas.syntax.parsing.Parsed;
import dev.dunder.processor.formulas.syntax.parsing.Parser;
import dev.dunder.processor.formulas.syntax.problems.ProblemInText;
import dev.dunder.processor.formulas.syntax.problems.SyntaxProblem;
import dev.dunder.processor.formulas.syntax.text.Excerpt;
import dev.dunder.processor.formulas.syntax.text.Shown;
import dev.dunder.processor.formulas.syntax.text.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Huge formulas come back at once, and without need of a deep stack. */
class LimitsTest {
    private static final int HUGE = 60_000;
    private static final int MANY = 10_000;
    private static final Duration SOON = Duration.ofSeconds(20);

    /**
     * Three quarters of what threads have where nobody says more, as the compiler and the processor need some of it before
     * a formula is parsed. The deepest brackets were measured to take between 270 KB (only interpreted) and 540 KB (by C1,
     * whose frames are the largest), on JDK 17 and 25.
     */
    private static final long SMALL_STACK = 768 * 1024;

    /** What makes a tree of one node more, before an {@code a} or behind it. */
    private static final List<String> BEFORE = List.of("- ", "not ", "a**", "a if a else ");

    private static final List<String> BEHIND = List.of("+1", "*a", ".a", "()", "[1]");

    @TestFactory
    Stream<DynamicTest> nesting_hasOneProblem() {
        Stream<String> brackets =
                Stream.of(repeated("(", ")"), repeated("(", ""), repeated("f(", ")"), repeated("a[", "]"));
        return Stream.concat(brackets, chains(HUGE))
                .map(text -> dynamicTest(
                        text.substring(0, 20),
                        () -> assertThat(parse(text).problems())
                                .extracting(ProblemInText::kind)
                                .containsExactly(SyntaxProblem.TOO_DEEP)));
    }

    @TestFactory
    Stream<DynamicTest> width_hasNoLimit() {
        return Stream.of(
                        "a[1" + ", 1".repeat(HUGE) + "]",
                        "'a' ".repeat(HUGE),
                        "'" + "\\n".repeat(HUGE) + "'",
                        "a".repeat(HUGE),
                        "a" + " ".repeat(HUGE) + "+ b",
                        "a + 1." + "0".repeat(4000))
                .map(text -> dynamicTest(
                        text.substring(0, 7),
                        () -> assertThat(parse(text).problems()).isEmpty()));
    }

    /** Whatever is wrong with it. */
    @TestFactory
    Stream<DynamicTest> problems_comeSoon() {
        return Stream.of(
                        ")",
                        "]",
                        "([",
                        "(]",
                        "'",
                        "''' ",
                        "\\",
                        "§",
                        "\u0007",
                        "a b ",
                        "f(a b) ",
                        "lambda: ",
                        "lambda ",
                        "await ",
                        "new a ",
                        "! ",
                        "&& ",
                        "a = b\n",
                        "1",
                        "1_",
                        "0x",
                        "1e",
                        "1.2",
                        "/*",
                        "#",
                        "[a for a in b] + ",
                        "{a} + ",
                        "f(a, ,) + ",
                        "a ? b : ",
                        "not ! ",
                        "‘",
                        "a::",
                        "(a for a in ")
                .map(part -> dynamicTest("'" + Shown.of(part) + "'", () -> {
                    String text = part.repeat(MANY);
                    Parsed parsed = parse(text);
                    assertThat(parsed.problems()).isNotEmpty();
                    assertThat(parsed.tree()).isEmpty();
                    Span last =
                            parsed.problems().get(parsed.problems().size() - 1).span();
                    assertThat(Excerpt.of(text, last).line()).hasSizeLessThanOrEqualTo(110);
                }));
    }

    @Test
    void brackets_upTo100() {
        assertThat(parse("(".repeat(100) + "a" + ")".repeat(100)).problems()).isEmpty();
        assertThat(parse("(".repeat(101) + "a" + ")".repeat(101)).problems())
                .containsExactly(new ProblemInText(
                        SyntaxProblem.TOO_DEEP,
                        new Span(100, 101),
                        List.of("100", "pairs of brackets inside each other")));
    }

    /** The ways into brackets that take the most stack, as deep as brackets may be. */
    @TestFactory
    Stream<DynamicTest> brackets_needLittleStack() {
        return Stream.of("(", "f(", "a[", "a[:", "a[::", "a if a or a and not a < a | a ^ a & a << a + a * - f(")
                .map(opening -> dynamicTest(opening, () -> {
                    String closing = opening.contains("[") ? "]" : opening.contains("if") ? ") else a" : ")";
                    assertThat(parse(opening.repeat(100) + "a" + closing.repeat(100))
                                    .problems())
                            .allSatisfy(problem -> assertThat(problem.arguments())
                                    .containsAnyOf("operations inside each other", "operations in a chain"));
                }));
    }

    @TestFactory
    Stream<DynamicTest> trees_upTo100() {
        return BEFORE.stream()
                .map(part -> part.repeat(99) + "a")
                .map(text -> dynamicTest(text.substring(0, 20), () -> {
                    assertThat(parse(text).problems()).isEmpty();
                    assertThat(parse("-(" + text + ")").problems())
                            .extracting(ProblemInText::kind)
                            .containsExactly(SyntaxProblem.TOO_DEEP);
                }));
    }

    @Test
    void brackets_mayHoldAllPrecedences() {
        String text = "not f(-(".repeat(24) + "a" + ") ** a)".repeat(24);
        assertThat(parse(text).problems()).isEmpty();
        String more =
                "a if a or a and not a < a | a ^ a & a << a + a * - f(".repeat(100) + "a" + ") else a".repeat(100);
        assertThat(parse(more).problems()).extracting(ProblemInText::kind).containsExactly(SyntaxProblem.TOO_DEEP);
    }

    /** A chain counts as one operation, but in Java its links are inside each other. */
    @TestFactory
    Stream<DynamicTest> operations_upTo100_sideBySide() {
        return BEHIND.stream()
                .map(part -> dynamicTest(part, () -> {
                    assertThat(parse("a" + part.repeat(99)).problems()).isEmpty();
                    assertThat(parse("-(a" + part.repeat(98) + ")").problems()).isEmpty();
                    assertThat(parse("a" + part.repeat(100)).problems())
                            .containsExactlyElementsOf(tooLong(parse("a" + part.repeat(100))));
                }));
    }

    private static List<ProblemInText> tooLong(Parsed parsed) {
        return List.of(new ProblemInText(
                SyntaxProblem.TOO_DEEP, parsed.problems().get(0).span(), List.of("100", "operations in a chain")));
    }

    @TestFactory
    Stream<DynamicTest> chains_upTo100() {
        return Stream.of("a%s", "a%s < b", "max(a%s)")
                .flatMap(pattern -> Stream.of(" and a", " < a", ", a")
                        .filter(link -> pattern.startsWith("max") == link.startsWith(","))
                        .map(link -> dynamicTest(pattern + link, () -> {
                            assertThat(parse(pattern.formatted(link.repeat(98))).problems())
                                    .isEmpty();
                            assertThat(parse(pattern.formatted(link.repeat(HUGE)))
                                            .problems())
                                    .extracting(ProblemInText::kind)
                                    .containsExactly(SyntaxProblem.TOO_DEEP);
                        })));
    }

    /** Trees of a height of one more than the count. */
    private static Stream<String> chains(int count) {
        return Stream.concat(
                BEFORE.stream().map(part -> part.repeat(count) + "a"),
                BEHIND.stream().map(part -> "a" + part.repeat(count)));
    }

    private static String repeated(String before, String behind) {
        return before.repeat(HUGE) + "a" + behind.repeat(HUGE);
    }

    /** Parses soon, and on a stack that is smaller than the usual one. */
    private static Parsed parse(String text) {
        List<Parsed> result = new ArrayList<>();
        Thread thread = new Thread(null, () -> result.add(Parser.parse(text)), "parser", SMALL_STACK);
        thread.start();
        Assertions.assertTimeoutPreemptively(SOON, () -> thread.join());
        assertThat(result).as("a result, not an error").hasSize(1);
        return result.get(0);
    }
}
