package dev.dunder.processor.metaclasses;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.processor.harness.ClassPath;
import dev.dunder.processor.harness.Compiled;
import dev.dunder.processor.harness.Said;
import dev.dunder.processor.harness.SourceFile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Patterns match whole names, and give up where that would take too much stack or time. */
class NamePatternTest {
    private static final int LONG = 60_000;

    @ParameterizedTest
    @CsvSource({
        "[a-z]+, name, true",
        "[a-z]+, Name, false",
        "name|other, names, false",
        "(a|b)*, abba, true",
    })
    void matches_theWholeName(String regex, String name, boolean isMatch) {
        assertThat(matches(regex, name)).contains(isMatch);
    }

    /** The limits are far from what useful patterns need, even of a name of the greatest length. */
    @ParameterizedTest
    @CsvSource({"[ab]*", "(a|b)*+", "a[A-Za-z0-9]*", "a+b?"})
    void matches_longNames(String regex) {
        assertThat(matches(regex, "a".repeat(65_535))).contains(true);
    }

    @Test
    void givesUp_withoutStack() {
        assertThat(matches("(a|b)*", "a".repeat(65_535))).isEmpty();
    }

    @Test
    void givesUp_afterManySteps() {
        assertThat(matches("(a+)+\\1b", "a".repeat(40))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"[a-z", "*", "(a"})
    void isEmpty_ofNoRegularExpression(String regex) {
        assertThat(NamePattern.of(regex)).isEmpty();
        assertThat(NamePattern.syntaxError(regex)).isPresent();
    }

    /** Groups nested so deeply that compiling them takes all of the stack are an error of the pattern too. */
    @Test
    void isEmpty_ofDeepGroups() {
        assertThat(NamePattern.of("(".repeat(30_000) + ")".repeat(30_000))).isEmpty();
    }

    @Test
    void reportsTheMetaclass_ofTheSameFile() {
        Compiled compiled = compile(SourceFile.of(
                "Row",
                "package shop;",
                "interface Row {",
                "    @dev.dunder.Metaclass(facade = false,",
                "        members = \"(a|b)*\")",
                "    @interface Letters {}",
                "    @Letters class Long { int " + "a".repeat(LONG) + "; int c; }",
                "}"));
        assertThat(compiled.said()).singleElement().satisfies(said -> {
            assertThat(said.text())
                    .startsWith("[Dunder:PatternTooComplex]")
                    .contains("aaaaaaaaaaaaaaaaaaaa…")
                    .contains("60000 letters");
            assertThat(said.line()).isEqualTo(4);
        });
    }

    @Test
    void reportsTheType_ofAMetaclassElsewhere() {
        Compiled compiled = compile(
                SourceFile.of(
                        "Letters",
                        "package shop;",
                        "@dev.dunder.Metaclass(facade = false, members = \"(a|b)*\")",
                        "@interface Letters {}"),
                SourceFile.of(
                        "Row", "package shop;", "", "@Letters", "interface Row { void " + "a".repeat(LONG) + "(); }"));
        assertThat(compiled.said())
                .singleElement()
                .satisfies(said -> assertThat(said.line()).isEqualTo(4))
                .extracting(Said::text)
                .asString()
                .startsWith("[Dunder:PatternTooComplex]");
    }

    private static Compiled compile(SourceFile... sources) {
        return Compiled.of(List.of(sources), ClassPath.LIBRARIES);
    }

    private static Optional<Boolean> matches(String regex, String name) {
        return NamePattern.of(regex).orElseThrow().matches(name);
    }
}
