package dev.dunder.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.dunder.processor.core.base.ProblemKind;
import dev.dunder.processor.harness.ClassPath;
import dev.dunder.processor.harness.Compiled;
import dev.dunder.processor.harness.Said;
import dev.dunder.processor.harness.SourceFile;
import dev.dunder.processor.harness.Unit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whoever does what a message says gets code that compiles.
 *
 * <p>A block of {@code fixes.txt} or {@code managers.txt} is a source with one problem, the part of the printed fix that is applied, and the source
 * after that: {@code == Identifier}, the source, {@code -- the fix}, the source. What the fix has in quotes is in the second
 * source. {@code not-applied.txt} has the problems whose fix cannot be applied so, each with its reason.
 */
class FixesTest {
    private static final Path FOLDER = Unit.module().resolve("src/test/resources/fixes");
    private static final Pattern QUOTED = Pattern.compile("'([^']+)'");
    private static final String HEAD =
            "import dev.dunder.*; import java.io.IOException; import java.math.*; import java.time.*; import java.util.*;";

    /** The enums of problems. */
    private static final List<String> ENUMS = List.of(
            "core.base.CoreProblem",
            "facades.FacadeProblem",
            "formulas.FormulasProblem",
            "formulas.meaning.terms.MeaningProblem",
            "formulas.syntax.problems.SyntaxProblem",
            "managed.ManagedProblem",
            "metaclasses.MetaclassProblem",
            "operators.OperatorsProblem");

    /** A block of the file. */
    private record Fix(String id, String before, String fix, String after) {
        static Fix of(String block) {
            String[] parts = block.split("(?m)^(== |-- )");
            String[] problem = parts[1].split("\n", 2);
            String[] remedy = parts[2].split("\n", 2);
            return new Fix(problem[0].strip(), problem[1], remedy[0].strip(), remedy[1]);
        }
    }

    @TestFactory
    Stream<DynamicTest> fixes_leadToWhatCompiles() {
        return fixes().map(fix -> dynamicTest(fix.id + ": " + fix.fix, () -> {
            List<Said> before = said(fix.before);
            assertThat(before).as("one problem").hasSize(1);
            assertThat(before.get(0).text()).startsWith("[Dunder:" + fix.id + "]");
            assertThat(before.get(0).text().replaceFirst("(?s).*\n +Fix: ", "")).contains(fix.fix);
            assertThat(QUOTED.matcher(fix.fix).results().map(FixesTest::shown))
                    .allSatisfy(part -> assertThat(fix.after).contains(part));
            assertThat(said(fix.after)).as("problems after the fix").isEmpty();
        }));
    }

    @Test
    void problems_haveAFix_orAReasonWhyItIsNotApplied() {
        List<String> applied = fixes().map(Fix::id).toList();
        List<String> reasons = read("not-applied.txt")
                .lines()
                .filter(line -> line.matches("\\w+: .+"))
                .map(line -> line.replaceFirst(":.*", ""))
                .toList();
        assertThat(Stream.concat(applied.stream(), reasons.stream()).distinct())
                .containsAll(ENUMS.stream().flatMap(FixesTest::ids).toList());
        assertThat(reasons).doesNotContainAnyElementsOf(applied);
    }

    /** A part in quotes; parameters have no names in messages. */
    private static String shown(MatchResult quoted) {
        return quoted.group(1).replaceAll("\\(.*\\)$", "(");
    }

    private static Stream<Fix> fixes() {
        return Stream.of("fixes.txt", "managers.txt")
                .flatMap(file -> Arrays.stream(read(file).split("\n(?=== )")))
                .filter(block -> block.startsWith("== "))
                .map(Fix::of);
    }

    private static Stream<String> ids(String name) {
        try {
            return Arrays.stream(Class.forName(DunderProcessor.class.getPackageName() + "." + name)
                            .getEnumConstants())
                    .map(ProblemKind.class::cast)
                    .map(ProblemKind::id);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Said> said(String text) {
        SourceFile source = SourceFile.of("Example", (text.startsWith("package ") ? "" : HEAD) + text);
        return Compiled.of(List.of(source), ClassPath.LIBRARIES).said().stream()
                .filter(said -> said.severity() != Said.Severity.NOTE)
                .filter(said -> said.text().startsWith("[Dunder:") || said.severity() == Said.Severity.JAVAC)
                .toList();
    }

    private static String read(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
