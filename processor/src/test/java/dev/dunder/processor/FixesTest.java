package dev.dunder.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.dunder.processor.harness.ClassPath;
import dev.dunder.processor.harness.Compiled;
import dev.dunder.processor.harness.Said;
import dev.dunder.processor.harness.SourceFile;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whoever does what a message says gets code that compiles.
 *
 * <p>What the fix of a block of {@code fixes.txt} has in quotes is in the block's second source, unless it is to be removed. {@code not-applied.txt}
 * has the problems, and the proposals ({@code Identifier | part of the template}), that are not applied so, each with its
 * reason. {@link FixCoverageTest} checks that nothing is missing.
 */
class FixesTest {
    private static final Pattern QUOTED = Pattern.compile("(?<!remove )'([^']+)'");
    private static final String HEAD =
            "import dev.dunder.*; import java.io.IOException; import java.math.*; import java.time.*; import java.util.*;";

    @TestFactory
    Stream<DynamicTest> fixes_leadToWhatCompiles() {
        return FixBlock.all()
                .filter(block -> block.id().matches(System.getProperty("fix", ".*")))
                .map(block -> dynamicTest(block.id() + ": " + block.fix(), () -> {
                    List<Said> before = said(block.before());
                    assertThat(before).as("one problem").hasSize(1);
                    assertThat(before.get(0).text()).startsWith("[Dunder:" + block.id() + "]");
                    assertThat(before.get(0).text().replaceFirst("(?s).*\n +Fix: ", ""))
                            .contains(block.fix());
                    assertThat(QUOTED.matcher(block.fix()).results().map(FixesTest::shown))
                            .allSatisfy(part -> assertThat(block.after()).contains(part));
                    assertThat(said(block.after())).as("problems after the fix").isEmpty();
                }));
    }

    /** A part in quotes; parameters have no names in messages. */
    private static String shown(MatchResult quoted) {
        return quoted.group(1).replaceAll("\\(.*\\)$", "(");
    }

    private static List<Said> said(String text) {
        SourceFile source = SourceFile.of("Example", (text.startsWith("package ") ? "" : HEAD) + text);
        return Compiled.of(List.of(source), ClassPath.OTHERS).said().stream()
                .filter(said -> said.severity() != Said.Severity.NOTE)
                .filter(said -> said.text().startsWith("[Dunder:") || said.severity() == Said.Severity.JAVAC)
                .toList();
    }
}
