package dev.dunder.processor.formulas.syntax.parsing;

import dev.dunder.processor.formulas.syntax.lexing.Token;
import dev.dunder.processor.formulas.syntax.problems.ProblemInText;
import dev.dunder.processor.formulas.syntax.problems.UnsupportedSyntax;
import dev.dunder.processor.formulas.syntax.text.Shown;
import dev.dunder.processor.formulas.syntax.text.Span;

/** Recognizes Java's casts, and names the function that converts to their type. */
final class CastDiagnosis {
    private final Tokens tokens;

    CastDiagnosis(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether a name in parentheses stands before a value, and is no argument. */
    boolean isCast() {
        Token function = tokens.peek(-4);
        return tokens.peek(-1).isSign(")")
                && tokens.peek(-2).is(Token.Kind.NAME)
                && tokens.peek(-3).isSign("(")
                && !function.isOperand()
                && !function.isCloser();
    }

    /** The problem of the cast before the current token. */
    ProblemInText problem() {
        String type = tokens.peek(-2).text();
        Span span = Span.between(tokens.peek(-3).span(), tokens.peek(-1).span());
        String cast = "(" + Shown.shortly(type) + ")";
        return UnsupportedSyntax.CAST.at(span, cast, fix(type, tokens.current()));
    }

    private static String fix(String type, Token value) {
        String operand = value.is(Token.Kind.NAME) ? Shown.shortly(value.text()) : "x";
        return switch (type) {
            case "int", "short", "byte", "Integer", "BigInteger" -> write("int", operand);
            case "long", "Long" -> write("long", operand);
            case "double", "float", "Double", "Float" -> write("float", operand);
            case "BigDecimal" -> write("Decimal", operand);
            case "String" -> write("str", operand);
            case "char" -> write("chr", operand);
            case "boolean", "Boolean" -> write("bool", operand);
            default -> "remove it, or call a method that converts";
        };
    }

    private static String write(String function, String operand) {
        return "write '%s(%s)'".formatted(function, operand);
    }
}
