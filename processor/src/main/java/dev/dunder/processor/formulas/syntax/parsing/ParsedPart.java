package dev.dunder.processor.formulas.syntax.parsing;

import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import java.util.Arrays;
import java.util.List;

/** A part of the tree while it is built: with the span that includes its parentheses, and how high it is. */
record ParsedPart(Expression tree, Span outer, int height) {

    static ParsedPart leaf(Expression tree) {
        return new ParsedPart(tree, tree.span(), 1);
    }

    static ParsedPart above(Expression tree, List<ParsedPart> operands) {
        return new ParsedPart(tree, tree.span(), highest(operands) + 1);
    }

    /** A chain, or a call that becomes one: in Java its links stand inside each other, so that each of them counts. */
    static ParsedPart chain(Expression tree, List<ParsedPart> operands) {
        return new ParsedPart(tree, tree.span(), highest(operands) + Math.max(1, operands.size() - 1));
    }

    private static int highest(List<ParsedPart> operands) {
        return operands.stream().mapToInt(ParsedPart::height).max().orElse(0);
    }

    static ParsedPart above(Expression tree, ParsedPart... operands) {
        return above(tree, Arrays.asList(operands));
    }

    /** The same in parentheses. */
    ParsedPart within(Span parentheses) {
        return new ParsedPart(tree, parentheses, height);
    }
}
