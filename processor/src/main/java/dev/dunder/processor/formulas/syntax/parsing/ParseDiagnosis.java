package dev.dunder.processor.formulas.syntax.parsing;

import static dev.dunder.processor.formulas.syntax.problems.SyntaxProblem.EXPECTED_EXPRESSION;

import dev.dunder.processor.formulas.syntax.lexing.Token;
import dev.dunder.processor.formulas.syntax.problems.ProblemInText;
import dev.dunder.processor.formulas.syntax.problems.SyntaxProblem;
import dev.dunder.processor.formulas.syntax.problems.UnsupportedSyntax;
import dev.dunder.processor.formulas.syntax.text.Span;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Says what is wrong where the parser cannot go on, and what could have been meant. */
final class ParseDiagnosis {
    /** Words that begin something else than an expression, in Python or in Java. Here they are names like others. */
    private static final Set<String> STATEMENTS = Set.of(
            "return", "assert", "import", "from", "def", "class", "del", "raise", "throw", "while", "with", "global",
            "final", "var");

    private static final Set<String> NEVER_AFTER_OPERANDS =
            Set.of("{", "~", "=", ":", ".", "not", "lambda", "await", "async", "yield", "for");

    private final Tokens tokens;
    private final CastDiagnosis casts;

    ParseDiagnosis(Tokens tokens) {
        this.tokens = tokens;
        this.casts = new CastDiagnosis(tokens);
    }

    /** Whether what comes next would be allowed after a value. */
    boolean canFollowOperand() {
        Token token = tokens.current();
        boolean isSign = token.is(Token.Kind.SIGN) && !NEVER_AFTER_OPERANDS.contains(token.text());
        return isSign || token.is(Token.Kind.END);
    }

    /** What is found where a value is expected. */
    ProblemInText missingOperand() {
        Token token = tokens.current();
        if (isTwice("+") || isTwice("-")) {
            UnsupportedSyntax step =
                    tokens.peek(-1).isSign("+") ? UnsupportedSyntax.INCREMENT : UnsupportedSyntax.DECREMENT;
            return step.at(Span.between(tokens.peek(-2).span(), tokens.peek(-1).span()), "");
        }
        return switch (token.is(Token.Kind.SIGN) ? token.text() : "") {
            case "yield" -> UnsupportedSyntax.YIELD.at(token.span(), token.text());
            case "async" -> UnsupportedSyntax.AWAIT.at(token.span(), token.text());
            case "if" -> expected("write the value first: 'x if condition else y'");
            default -> expected(remedy() + namesNothing(token));
        };
    }

    /** What is found before a value and is not allowed there. */
    Optional<ProblemInText> prefix() {
        Token token = tokens.current();
        if (token.isSign("lambda")) {
            return Optional.of(UnsupportedSyntax.LAMBDA.at(token.span(), token.text()));
        }
        if (token.isSign("await")) {
            return Optional.of(UnsupportedSyntax.AWAIT.at(token.span(), token.text()));
        }
        if (token.isName("new") && tokens.peek(1).is(Token.Kind.NAME)) {
            return Optional.of(UnsupportedSyntax.NEW.at(token.span(), token.text()));
        }
        return token.isSign("not") ? Optional.of(misplacedNot(token)) : Optional.empty();
    }

    /** Where it binds less than what is left of it, it has to be in parentheses, by Python's grammar. */
    private ProblemInText misplacedNot(Token token) {
        return token.isReplaced()
                ? UnsupportedSyntax.NOT_SIGN.at(token.span(), token.text())
                : expected("write it in parentheses: '(not x)'");
    }

    ProblemInText missingName() {
        return ProblemInText.of(
                SyntaxProblem.EXPECTED_NAME,
                tokens.current().span(),
                tokens.current().described());
    }

    ProblemInText missingElse(Token sign) {
        Token token = tokens.current();
        return token.isEnd() || token.isSign(",")
                ? ProblemInText.of(SyntaxProblem.MISSING_ELSE, sign.span(), token.described())
                : afterOperand("an operator or 'else'");
    }

    /** What is found after a complete value, where only what is allowed can follow. */
    ProblemInText afterOperand(String allowed) {
        Token token = tokens.current();
        Token sign = token.is(Token.Kind.NAME) ? tokens.peek(1) : token;
        if (sign.isSign("=")) {
            return UnsupportedSyntax.ASSIGNMENT.at(sign.span(), sign.text());
        }
        if (token.isSign(":") && tokens.peek(1).isSign(":")) {
            return UnsupportedSyntax.METHOD_REFERENCE.at(
                    Span.between(token.span(), tokens.peek(1).span()), "::");
        }
        if (token.isSign(",")) {
            return UnsupportedSyntax.TUPLE.at(token.span(), "");
        }
        if (token.isSign("for") || token.isSign("async")) {
            return UnsupportedSyntax.COMPREHENSION.at(token.span(), token.text());
        }
        return token.isOperand() ? twoOperands(token, allowed) : unexpected(token, allowed, "");
    }

    private ProblemInText twoOperands(Token token, String allowed) {
        Token before = tokens.peek(-1);
        if (token.isName("instanceof")) {
            return UnsupportedSyntax.INSTANCE_OF.at(token.span(), token.text());
        }
        if (before.is(Token.Kind.NAME) && STATEMENTS.contains(before.text())) {
            return UnsupportedSyntax.STATEMENT.at(before.span(), before.text());
        }
        if (casts.isCast()) {
            return casts.problem();
        }
        return unexpected(
                token,
                allowed,
                "write an operator" + (allowed.contains("','") ? " or ','" : "") + " between them, or ");
    }

    private ProblemInText unexpected(Token token, String allowed, String remedy) {
        return ProblemInText.of(
                SyntaxProblem.UNEXPECTED_TOKEN,
                token.span(),
                token.described(),
                tokens.peek(-1).described(),
                allowed,
                remedy + "remove " + token.described());
    }

    /** Whether a sign appears twice in a row after a value. */
    private boolean isTwice(String sign) {
        Token first = tokens.peek(-2);
        Token value = tokens.peek(-3);
        return first.isSign(sign)
                && tokens.peek(-1).isSign(sign)
                && first.touches(tokens.peek(-1))
                && (value.isOperand() || value.isCloser());
    }

    private ProblemInText expected(String remedy) {
        Token token = tokens.current();
        boolean isEmpty = tokens.atStart() && token.is(Token.Kind.END);
        String place = isEmpty ? "in the formula" : place();
        String found = isEmpty ? "nothing" : token.described();
        return ProblemInText.of(EXPECTED_EXPRESSION, token.span(), place, found, remedy);
    }

    private String place() {
        Token before = tokens.peek(-1);
        if (tokens.atStart()) {
            return "at the start of the formula";
        }
        boolean isEmpty = before.isOpener() && tokens.current().isEnd();
        return isEmpty ? "in '%s%s'".formatted(before.text(), tokens.current().text()) : "after " + before.described();
    }

    private String remedy() {
        Token before = tokens.peek(-1);
        Token token = tokens.current();
        if (tokens.atStart() && token.is(Token.Kind.END)) {
            return "write an expression, such as 'price * qty'";
        }
        if (tokens.atStart() || before.isOpener()) {
            return token.isEnd()
                    ? "write a value there"
                    : "write a value before " + token.described() + ", or remove it";
        }
        if (before.isSign("%") && tokens.peek(-2).is(Token.Kind.LITERAL)) {
            return percentage(tokens.peek(-2).text());
        }
        boolean isWord = before.isSign("if") || before.isSign("else");
        return "write a value there" + (isWord ? "" : ", or remove " + before.described());
    }

    /** {@code 19%}, which Python has as the beginning of a remainder. */
    private static String percentage(String number) {
        return number.matches("[0-9]{1,9}(\\.[0-9]{1,9})?")
                ? "write '%s' for %s percent"
                        .formatted(new BigDecimal(number).movePointLeft(2).toPlainString(), number)
                : "write the number divided by 100";
    }

    /** A word may have been meant as a name: Java has parameters that are named so. */
    private static String namesNothing(Token token) {
        boolean isWord =
                token.is(Token.Kind.SIGN) && Character.isLetter(token.text().charAt(0));
        return isWord ? "; no parameter can be named " + token.described() : "";
    }
}
