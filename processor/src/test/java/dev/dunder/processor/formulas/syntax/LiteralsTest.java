package dev.dunder.processor.formulas.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.dunder.processor.formulas.syntax.parsing.Parser;
import dev.dunder.processor.formulas.syntax.problems.ProblemInText;
import dev.dunder.processor.formulas.syntax.problems.SyntaxProblem;
import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.formulas.syntax.tree.Expression.Name;
import dev.dunder.processor.formulas.syntax.tree.LiteralExpression.DecimalLiteral;
import dev.dunder.processor.formulas.syntax.tree.LiteralExpression.TextLiteral;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where formulas are more generous than Python, or other: names, white space, texts. */
class LiteralsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "from",
                "class",
                "with",
                "def",
                "return",
                "print",
                "new",
                "instanceof",
                "_",
                "$x",
                "a$1",
                "größe",
                "価格",
                "x٣",
                "𝒳",
                "truth",
                "andy",
                "True_",
                "none",
                "long",
                "match"
            })
    void names_areJavas(String name) {
        assertThat(tree(name)).isEqualTo(new Name(new Span(0, name.length()), name));
    }

    /** Java has methods of these names: {@code BigInteger.and}, {@code Predicate.not}. */
    @ParameterizedTest
    @ValueSource(
            strings = {"and", "or", "not", "in", "is", "lambda", "async", "await", "yield", "None", "True", "False"})
    void words_areNamesBehindAPoint(String word) {
        assertThat(printed("a." + word + "(b)")).isEqualTo("a." + word + "(b)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"if", "else", "for", "true", "false", "null"})
    void keywordsOfJava_areNone(String word) {
        assertThat(Parser.parse("a." + word).problems())
                .extracting(ProblemInText::kind)
                .containsExactly(SyntaxProblem.EXPECTED_NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a+b", " a + b ", "\ta\n+\r\nb\f", "a\n  + b\n"})
    void linesAndTabs_areSpace(String text) {
        assertThat(printed(text)).isEqualTo("(a + b)");
    }

    @Test
    void decimals_keepTheirDigits() {
        assertThat(tree("1.50"))
                .asInstanceOf(type(DecimalLiteral.class))
                .extracting(DecimalLiteral::value)
                .isEqualTo(new BigDecimal("1.50"));
        assertThat(tree("1e9999"))
                .asInstanceOf(type(DecimalLiteral.class))
                .extracting(DecimalLiteral::value)
                .isEqualTo(new BigDecimal("1e9999"));
    }

    @Test
    void texts_haveAllCharacters() {
        assertThat(text("'\u0000\u0007\u2028\u202e\t'")).isEqualTo("\u0000\u0007\u2028\u202e\t");
        assertThat(text("'*/ \\u0022 \\\\u0022'")).isEqualTo("*/ \" \\u0022");
        assertThat(text("'a\\\nb\\\r\nc'")).isEqualTo("abc");
    }

    @Test
    void halvesOfACharacter_areOneSideBySide() {
        assertThat(text("'\\ud83d\\ude00'")).isEqualTo("😀");
        assertThat(text("'😀'")).isEqualTo("😀");
        assertThat(Parser.parse("'\ud83d'").problems())
                .containsExactly(new ProblemInText(
                        SyntaxProblem.UNEXPECTED_CHARACTER,
                        new Span(1, 2),
                        List.of("one half of a surrogate pair", "U+D83D", "write the whole character")));
    }

    private static Expression tree(String text) {
        return Parser.parse(text).tree().orElseThrow();
    }

    private static String printed(String text) {
        return new Printed(tree(text)).text();
    }

    private static String text(String text) {
        return ((TextLiteral) tree(text)).value();
    }
}
