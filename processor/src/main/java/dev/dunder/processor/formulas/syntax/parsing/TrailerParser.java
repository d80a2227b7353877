package dev.dunder.processor.formulas.syntax.parsing;

import dev.dunder.processor.formulas.syntax.lexing.Token;
import dev.dunder.processor.formulas.syntax.problems.UnsupportedSyntax;
import dev.dunder.processor.formulas.syntax.text.Shown;
import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.formulas.syntax.tree.Expression.Index;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parses what hangs on a value: the name of an attribute, the arguments of a call, the indices of a subscript. */
final class TrailerParser {
    private final Tokens tokens;
    private final ParseDiagnosis diagnosis;
    private final Depth depth;
    private final ExpressionParser expressions;

    TrailerParser(Tokens tokens, Depth depth, ExpressionParser expressions) {
        this.tokens = tokens;
        this.diagnosis = new ParseDiagnosis(tokens);
        this.depth = depth;
        this.expressions = expressions;
    }

    /** The value with what hangs on it next, if anything does. */
    Optional<ParsedPart> on(ParsedPart value) {
        Token sign = tokens.current();
        if (!sign.is(Token.Kind.SIGN)) {
            return Optional.empty();
        }
        return switch (sign.text()) {
            case "." -> Optional.of(depth.checked(attribute(value), sign));
            case "(" -> Optional.of(depth.checked(call(value), sign));
            case "[" -> Optional.of(depth.checked(subscript(value), sign));
            default -> Optional.empty();
        };
    }

    private ParsedPart attribute(ParsedPart target) {
        tokens.take();
        if (!tokens.current().is(Token.Kind.NAME)) {
            tokens.fail(diagnosis.missingName());
            return target;
        }
        Token token = tokens.take();
        Expression.Name name = new Expression.Name(token.span(), token.text());
        Span span = Span.between(target.outer(), token.span());
        return ParsedPart.after(new Expression.Attribute(span, target.tree(), name), List.of(target));
    }

    private ParsedPart call(ParsedPart function) {
        int closer = tokens.closer();
        tokens.take();
        List<ParsedPart> parts = new ArrayList<>(List.of(function));
        skipIfLoop(closer);
        while (tokens.isBefore(closer)) {
            parts.add(argument());
            goOn(closer, "an operator, ',' or ')'");
        }
        Span span = Span.between(function.outer(), tokens.take().span());
        List<Expression> arguments =
                parts.stream().skip(1).map(ParsedPart::tree).toList();
        return ParsedPart.call(new Expression.Call(span, function.tree(), arguments), parts);
    }

    private ParsedPart argument() {
        Token first = tokens.current();
        if (first.isSign("*") || first.isSign("**")) {
            tokens.report(UnsupportedSyntax.UNPACKING.at(first.span(), first.text()));
            tokens.take();
        } else if (first.is(Token.Kind.NAME) && tokens.peek(1).isSign("=")) {
            tokens.take();
            Span span = Span.between(first.span(), tokens.take().span());
            tokens.report(UnsupportedSyntax.KEYWORD_ARGUMENT.at(span, Shown.shortly(first.text()) + "="));
        }
        return expressions.expression();
    }

    private ParsedPart subscript(ParsedPart target) {
        int closer = tokens.closer();
        tokens.take();
        List<ParsedPart> parts = new ArrayList<>(List.of(target));
        List<Index> indices = new ArrayList<>();
        boolean goesOn = !skipIfLoop(closer);
        while (goesOn) {
            indices.add(index(parts));
            goesOn = goOn(closer, "an operator, ',', ':' or ']'");
        }
        Span span = Span.between(target.outer(), tokens.take().span());
        return ParsedPart.after(new Expression.Subscript(span, target.tree(), indices), parts);
    }

    /** Reads an index, and adds the expressions in it to the parts. */
    private Index index(List<ParsedPart> parts) {
        int start = tokens.current().span().start();
        Optional<ParsedPart> lower = tokens.at(":") ? Optional.empty() : Optional.of(expressions.expression());
        lower.ifPresent(parts::add);
        if (lower.isPresent() && !tokens.at(":")) {
            return new Index.Item(lower.get().tree());
        }
        tokens.take();
        Optional<ParsedPart> upper = bound();
        Optional<ParsedPart> step = tokens.take(":").flatMap(colon -> bound());
        upper.ifPresent(parts::add);
        step.ifPresent(parts::add);
        Span span = new Span(start, tokens.peek(-1).span().end());
        return new Index.Slice(
                span, lower.map(ParsedPart::tree), upper.map(ParsedPart::tree), step.map(ParsedPart::tree));
    }

    private Optional<ParsedPart> bound() {
        boolean isMissing = tokens.at(":") || tokens.at(",") || tokens.at("]");
        return isMissing ? Optional.empty() : Optional.of(expressions.expression());
    }

    /** Behind one part of a list in brackets: reads the comma, if there is one; else what stands there is a problem. */
    private boolean goOn(int closer, String allowed) {
        if (!tokens.at(",") && !tokens.isAt(closer)) {
            tokens.fail(diagnosis.afterOperand(allowed));
        }
        tokens.recoverAtComma(closer);
        return tokens.take(",").isPresent();
    }

    /** A comprehension without brackets of its own is one problem, whatever is in it. */
    private boolean skipIfLoop(int closer) {
        Optional<Token> loop = tokens.find("for", closer);
        if (loop.isPresent()) {
            tokens.report(UnsupportedSyntax.COMPREHENSION.at(
                    loop.get().span(), loop.get().text()));
            tokens.recoverAt(closer);
        }
        return loop.isPresent();
    }
}
