package dev.dunder.processor.formulas.syntax.parsing;

import dev.dunder.processor.formulas.syntax.lexing.Token;
import dev.dunder.processor.formulas.syntax.problems.ProblemInText;
import dev.dunder.processor.formulas.syntax.problems.UnsupportedSyntax;
import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.formulas.syntax.tree.LiteralExpression;
import java.util.Optional;

/** Parses what binds most: literals, names, what is in brackets, and what hangs on any of them by a point or a bracket. */
final class PrimaryParser {
    private final Tokens tokens;
    private final ParseDiagnosis diagnosis;
    private final ExpressionParser expressions;
    private final TrailerParser trailers;

    PrimaryParser(Tokens tokens, Depth depth, ExpressionParser expressions) {
        this.tokens = tokens;
        this.diagnosis = new ParseDiagnosis(tokens);
        this.expressions = expressions;
        this.trailers = new TrailerParser(tokens, depth, expressions);
    }

    ParsedPart primary() {
        skipPrefixes();
        ParsedPart part = atom();
        Optional<ParsedPart> longer = trailers.on(part);
        while (longer.isPresent()) {
            part = longer.get();
            longer = trailers.on(part);
        }
        return part;
    }

    /** What cannot stand before a value is reported, and then as if it were not there. */
    private void skipPrefixes() {
        Optional<ProblemInText> prefix = diagnosis.prefix();
        while (prefix.isPresent()) {
            tokens.report(prefix.get());
            Token token = tokens.take();
            if (token.isSign("lambda") && !tokens.skipBehind(":")) {
                tokens.fail(prefix.get());
            }
            while (token.isSign("not") && tokens.at("not")) {
                tokens.take();
            }
            prefix = diagnosis.prefix();
        }
    }

    private ParsedPart atom() {
        Token token = tokens.current();
        return switch (token.kind()) {
            case NAME -> ParsedPart.leaf(new Expression.Name(tokens.take().span(), token.text()));
            case LITERAL -> ParsedPart.leaf(tokens.take().literal().orElseThrow());
            case TEXT -> ParsedPart.leaf(text());
            case SIGN -> sign(token);
            case BROKEN, END -> nothing(token);
        };
    }

    private ParsedPart sign(Token token) {
        return switch (token.text()) {
            case "(" -> parenthesized();
            case "[", "{" -> display();
            default -> nothing(token);
        };
    }

    /** A text; texts side by side are one. */
    private Expression text() {
        Token first = tokens.current();
        Token last = first;
        StringBuilder value = new StringBuilder();
        while (tokens.current().is(Token.Kind.TEXT)) {
            last = tokens.take();
            value.append(last.value());
        }
        return new LiteralExpression.TextLiteral(Span.between(first.span(), last.span()), value.toString());
    }

    private ParsedPart parenthesized() {
        int closer = tokens.closer();
        boolean isAfterIn = tokens.peek(-1).isSign("in");
        Token opener = tokens.take();
        Optional<Token> loop = tokens.find("for", closer);
        loop.ifPresent(token -> tokens.fail(UnsupportedSyntax.COMPREHENSION.at(token.span(), token.text())));
        ParsedPart inner = expressions.expression();
        Token next = tokens.current();
        if (!tokens.isAt(closer)) {
            tokens.fail(
                    isAfterIn && next.isSign(",")
                            ? UnsupportedSyntax.MEMBERS.at(next.span(), "")
                            : diagnosis.afterOperand("an operator or ')'"));
        }
        tokens.recoverAt(closer);
        return inner.within(Span.between(opener.span(), tokens.take().span()));
    }

    /** Lists, sets and dictionaries: whatever is in them, they are one problem. */
    private ParsedPart display() {
        int closer = tokens.closer();
        Token opener = tokens.take();
        tokens.report(tokens.find("for", closer)
                .map(loop -> UnsupportedSyntax.COMPREHENSION.at(loop.span(), loop.text()))
                .orElseGet(() -> kind(opener, closer).at(opener.span(), opener.text())));
        tokens.recoverAt(closer + 1);
        return ParsedPart.leaf(new LiteralExpression.NullLiteral(opener.span()));
    }

    private UnsupportedSyntax kind(Token opener, int closer) {
        if (opener.isSign("[")) {
            return UnsupportedSyntax.LIST;
        }
        return !tokens.isBefore(closer) || tokens.find(":", closer).isPresent()
                ? UnsupportedSyntax.MAP
                : UnsupportedSyntax.SET;
    }

    /** Where a value is missing: if what stands there could follow one, it is read as if there were one. */
    private ParsedPart nothing(Token token) {
        ProblemInText problem = diagnosis.missingOperand();
        if (diagnosis.canFollowOperand()) {
            tokens.report(problem);
        } else {
            tokens.fail(problem);
        }
        return ParsedPart.leaf(new LiteralExpression.NullLiteral(
                new Span(token.span().start(), token.span().start())));
    }
}
