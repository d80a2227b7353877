package dev.dunder.processor.formulas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.dunder.processor.harness.ClassPath;
import dev.dunder.processor.harness.Compiled;
import dev.dunder.processor.harness.SourceFile;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a formula's text contains, it stays a text: it ends no comment and no literal, and becomes no code. */
class HostileFormulasTest {

    /** The content of a text between single quotes, as the formula has it; and Java's literal for what it means. */
    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("*/ int injected; /*", "\"*/ int injected; /*\""),
                arguments("\" + System.exit(1) + \"", "\"\\\" + System.exit(1) + \\\"\""),
                arguments("@deprecated {@link String} {@code", "\"@deprecated {@link String} {@code\""),
                arguments("}}} {{{ {@", "\"}}} {{{ {@\""),
                arguments("<script>&amp;</a>", "\"<script>&amp;</a>\""),
                arguments("$T $L $S $$ $W $[ $> %s %n", "\"$T $L $S $$ $W $[ $> %s %n\""),
                arguments("\\\\u002a/ static { }", "\"\\\\u002a/ static { }\""),
                arguments("\\\\\\\\u000a int x;", "\"\\\\\\\\u000a int x;\""),
                arguments("\\\\u0022; //", "\"\\\\u0022; //\""),
                arguments("\\u002a/", "\"*/\""),
                arguments("\\u0022 + \\x22", "\"\\\" + \\\"\""),
                arguments("it\\'s", "\"it's\""),
                arguments("\\n\\t\\r\\0\\b\\f\\x07\\u2028\\u0085", "\"\\n\\t\\r\\u0000\\b\\f\\u0007\\u2028\\u0085\""),
                arguments(
                        "\u0001\u0007\u001b\u007f\u0085\u2028\u2029\ufeff\u202e",
                        "\"\\u0001\\u0007\\u001b\\u007f\\u0085\\u2028\\u2029\\ufeff\\u202e\""),
                arguments("\ud83d\ude00", "\"\\ud83d\\ude00\""),
                arguments("// /* ///", "\"// /* ///\""),
                arguments("", "\"\""));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void texts_areKept_asTheyAre(String content, String expected) {
        SourceFile check = SourceFile.of(
                "Check",
                "class Check implements java.util.function.BooleanSupplier {",
                "public boolean getAsBoolean() {",
                "  return new TextsFormulas().alone().equals(" + expected + ")",
                "    && new TextsFormulas().within(\"\").equals(" + expected + ");",
                "} }");

        Compiled compiled = Compiled.of(List.of(formulas(content), check), ClassPath.LIBRARIES);

        assertThat(compiled.said()).isEmpty();
        assertThat(isTrue(compiled)).isTrue();
    }

    /** The same code but for the literals, and a comment that shows the formula and ends where it should. */
    @ParameterizedTest
    @MethodSource("texts")
    void texts_becomeNoCode(String content, String expected) {
        String hostile = generated(content);

        assertThat(hostile).contains("return " + expected + ";");
        assertThat(skeleton(hostile)).isEqualTo(skeleton(generated("plain")));
        assertThat(shown(hostile)).isEqualTo("'" + content.replaceAll("[\u0085\u2028\u2029]", " ") + "'");
    }

    private static SourceFile formulas(String content) {
        return SourceFile.of(
                "Texts",
                "import dev.dunder.*;",
                "@Formulas interface Texts {",
                "@Formula(" + literal("'" + content + "'") + ") String alone();",
                "@Formula(" + literal("s + '" + content + "' * 2 if s else '" + content + "'")
                        + ") String within(String s);",
                "}");
    }

    private static String generated(String content) {
        return Compiled.of(List.of(formulas(content)), ClassPath.LIBRARIES)
                .generated()
                .getOrDefault("TextsFormulas.java", "");
    }

    /** A source without the contents of its comments and texts, as Java reads it: Unicode's escapes come first (JLS 3.3). */
    private static String skeleton(String source) {
        String translated = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u+([0-9a-f]{4})")
                .matcher(source)
                .replaceAll(found ->
                        Matcher.quoteReplacement(found.group(1) + (char) Integer.parseInt(found.group(2), 16)));
        return Pattern.compile("/\\*.*?\\*/|//[^\\n]*|\"(?:\\\\.|[^\"\\\\\n])*\"", Pattern.DOTALL)
                .matcher(translated)
                .replaceAll(found -> found.group().startsWith("\"") ? "\"\"" : "/**/")
                .replaceAll("\\s+", " ");
    }

    /** What the comment of the first formula shows to who reads it. */
    private static String shown(String source) {
        Matcher comment = Pattern.compile("/\\*\\* (?:\\{@code (.*)}|<code>(.*)</code>)\\. \\*/\n *@Override")
                .matcher(source);
        assertThat(comment.find()).as("a comment of one line").isTrue();
        return comment.group(1) != null
                ? comment.group(1)
                : Pattern.compile("&#(\\d+);")
                        .matcher(comment.group(2))
                        .replaceAll(found ->
                                Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1)))));
    }

    /** A literal of Java in which every character but letters is an escape of octal digits or of Unicode. */
    private static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.chars()
                .forEach(c -> literal.append(
                        c < 256 && !Character.isLetterOrDigit(c) ? "\\%03o".formatted(c) : "\\u%04x".formatted(c)));
        return literal.append('"').toString();
    }

    private static boolean isTrue(Compiled compiled) {
        try {
            var check = compiled.loader().loadClass("Check").getDeclaredConstructor();
            check.setAccessible(true);
            return ((java.util.function.BooleanSupplier) check.newInstance()).getAsBoolean();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'",
                "\"",
                "''' x",
                "'\\",
                "a'b'c",
                "*/",
                "/* a */",
                "// a",
                "\u0000",
                "\u0007 + 1",
                "@",
                "{",
                "}",
                "{@code",
                "$",
                "a$",
                "\\u0061",
                "#",
                "`a`",
                "a;b",
                "a\nb",
                "\ufeffa",
                "\ud800",
                "a\u202eb",
                "new Object(){{}}",
                "System.exit(1)",
                "'' ''",
                "é",
                "0x",
                "1e",
                "((((",
                "]]"
            })
    void rubbish_isAProblemAtItsLine(String formula) {
        Compiled compiled = compiled(formula);

        assertThat(compiled.said()).isNotEmpty().allSatisfy(said -> {
            assertThat(said.text()).startsWith("[Dunder:").doesNotContain("UnreadableType", "InternalError");
            assertThat(said.line()).isEqualTo(3);
            assertThat(said.text().chars().filter(c -> c < ' ' && c != '\n')).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("large")
    void largeFormulas_areProblemsOrCode(String formula) {
        Compiled compiled = compiled(formula);

        assertThat(compiled.said()).allSatisfy(said -> {
            assertThat(said.text())
                    .startsWith("[Dunder:")
                    .doesNotContain("UnreadableType", "InternalError")
                    .hasSizeLessThan(2_000);
            assertThat(said.line()).isEqualTo(3);
        });
    }

    static Stream<String> large() {
        return Stream.of(
                "(".repeat(30_000) + "a" + ")".repeat(30_000),
                "(".repeat(60_000),
                "[".repeat(60_000),
                "-".repeat(60_000) + "a",
                "not ".repeat(15_000) + "a",
                "a" + " + a".repeat(98),
                "a" + " + a".repeat(14_000),
                "a" + " ** a".repeat(10_000),
                "a" + " < a".repeat(3_000),
                "1" + " + 1".repeat(14_000),
                "a" + ".a".repeat(20_000),
                "a" + "[0]".repeat(20_000),
                "a" + "()".repeat(20_000),
                "a if a else ".repeat(4_000) + "a",
                "a or ".repeat(10_000) + "a",
                "max(" + "a, ".repeat(15_000) + "a)",
                "abs(".repeat(10_000) + "a" + ")".repeat(10_000),
                "'" + "x".repeat(60_000) + "'",
                "9".repeat(60_000),
                "2 ** 3 ** 4 ** 5",
                "9 ** 99999999",
                "1 << 2147483647",
                "'a' * 2147483647",
                "1e99999999999",
                "a".repeat(60_000));
    }

    private static Compiled compiled(String formula) {
        return Compiled.of(
                List.of(SourceFile.of(
                        "Till",
                        "import dev.dunder.*;",
                        "@Formulas interface Till {",
                        "@Formula(" + quoted(formula) + ") int net(int a);",
                        "}")),
                ClassPath.LIBRARIES);
    }

    /** As {@link #literal}, but short where it can be: a string of Java has 65,535 bytes at most. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            boolean isPlain = c >= ' ' && c <= '~' && c != '"' && c != '\\';
            String octal = c < 256 ? "\\%03o".formatted(c) : "\\u%04x".formatted(c);
            quoted.append(isPlain ? Character.toString(c) : octal);
        });
        return quoted.append('"').toString();
    }
}
