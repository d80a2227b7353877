package dev.dunder.processor.formulas.syntax.lexing;

import dev.dunder.processor.formulas.syntax.problems.UnsupportedSyntax;
import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.formulas.syntax.tree.LiteralExpression;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The words of the language. All others are names, Python's and Java's other keywords too. */
public final class ReservedWords {
    private static final Set<String> SIGNS =
            Set.of("and", "or", "not", "in", "is", "if", "else", "for", "lambda", "await", "async", "yield");

    private static final Map<String, Function<Span, Expression>> LITERALS = Map.of(
            "true", span -> new LiteralExpression.TruthLiteral(span, true),
            "True", span -> new LiteralExpression.TruthLiteral(span, true),
            "false", span -> new LiteralExpression.TruthLiteral(span, false),
            "False", span -> new LiteralExpression.TruthLiteral(span, false),
            "null", LiteralExpression.NullLiteral::new,
            "None", LiteralExpression.NullLiteral::new);

    private static final Set<String> NEVER_A_MEMBER = Set.of("if", "else", "for", "true", "false", "null");

    private static final Map<String, UnsupportedSyntax> PREFIXES = Map.of(
            "f", UnsupportedSyntax.FORMATTED_TEXT,
            "fr", UnsupportedSyntax.FORMATTED_TEXT,
            "rf", UnsupportedSyntax.FORMATTED_TEXT,
            "b", UnsupportedSyntax.BYTES,
            "br", UnsupportedSyntax.BYTES,
            "rb", UnsupportedSyntax.BYTES,
            "r", UnsupportedSyntax.RAW_TEXT,
            "u", UnsupportedSyntax.PREFIX);

    private ReservedWords() {}

    /** Whether it has a meaning of its own, so that nothing can be named so. */
    static boolean isReserved(String word) {
        return SIGNS.contains(word) || LITERALS.containsKey(word);
    }

    /** What a word is. Behind a point, all is a name that Java can have there: {@code condition.and(other)}. */
    static Token token(String word, Span span, boolean behindPoint) {
        boolean isName = behindPoint ? !NEVER_A_MEMBER.contains(word) : !isReserved(word);
        if (isName) {
            return Token.of(Token.Kind.NAME, span, word);
        }
        return Optional.ofNullable(LITERALS.get(word))
                .map(literal -> Token.literal(literal.apply(span), word))
                .orElseGet(() -> Token.of(Token.Kind.SIGN, span, word));
    }

    /** What a word means right before a quote, in Python. */
    static Optional<UnsupportedSyntax> prefix(String word) {
        return Optional.ofNullable(PREFIXES.get(word.toLowerCase(Locale.ROOT)));
    }
}
