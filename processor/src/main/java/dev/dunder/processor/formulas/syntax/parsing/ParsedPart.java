package dev.dunder.processor.formulas.syntax.parsing;

import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A part of the tree while it is built.
 *
 * @param tree the tree
 * @param outer the span that includes its parentheses
 * @param height how high the tree is, a chain with each of its links: in Java they are inside each other
 * @param nesting how deeply its operations are nested, a chain counted once
 * @param isChain whether it ends in an operation that the next one of the same kind continues
 */
record ParsedPart(Expression tree, Span outer, int height, int nesting, boolean isChain) {

    static ParsedPart leaf(Expression tree) {
        return new ParsedPart(tree, tree.span(), 1, 1, false);
    }

    static ParsedPart above(Expression tree, ParsedPart... operands) {
        List<ParsedPart> all = Arrays.asList(operands);
        return new ParsedPart(
                tree, tree.span(), highest(all, ParsedPart::height) + 1, highest(all, ParsedPart::nesting) + 1, false);
    }

    /** An operation that goes on at the right of its first operand: {@code a + b + c}, {@code a.b.c}. */
    static ParsedPart after(Expression tree, List<ParsedPart> operands) {
        ParsedPart first = operands.get(0);
        int others = highest(operands.subList(1, operands.size()), ParsedPart::nesting) + 1;
        int nesting = Math.max(first.isChain ? first.nesting : first.nesting + 1, others);
        return new ParsedPart(tree, tree.span(), highest(operands, ParsedPart::height) + 1, nesting, true);
    }

    /** A call, which can become a chain: {@code max(a, b, c)}. */
    static ParsedPart call(Expression tree, List<ParsedPart> operands) {
        ParsedPart call = after(tree, operands);
        return new ParsedPart(tree, call.outer, length(operands), call.nesting, true);
    }

    /** A chain of which all links are there: {@code a < b < c}, {@code a and b and c}. */
    static ParsedPart chain(Expression tree, List<ParsedPart> operands) {
        return new ParsedPart(tree, tree.span(), length(operands), highest(operands, ParsedPart::nesting) + 1, false);
    }

    private static int length(List<ParsedPart> operands) {
        return highest(operands, ParsedPart::height) + Math.max(1, operands.size() - 1);
    }

    private static int highest(List<ParsedPart> operands, ToIntFunction<ParsedPart> size) {
        return operands.stream().mapToInt(size).max().orElse(0);
    }

    /** The same in parentheses. */
    ParsedPart within(Span parentheses) {
        return new ParsedPart(tree, parentheses, height, nesting, false);
    }
}
