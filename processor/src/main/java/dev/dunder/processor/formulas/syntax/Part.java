package dev.dunder.processor.formulas.syntax;

import java.util.Arrays;
import java.util.List;

/** A part of the tree while it is built: with the span that includes its parentheses, and how high it is. */
record Part(Expression tree, Span outer, int height) {

    static Part leaf(Expression tree) {
        return new Part(tree, tree.span(), 1);
    }

    static Part above(Expression tree, List<Part> operands) {
        return new Part(tree, tree.span(), highest(operands) + 1);
    }

    /** A chain, or a call that becomes one: in Java its links stand inside each other, so that each of them counts. */
    static Part chain(Expression tree, List<Part> operands) {
        return new Part(tree, tree.span(), highest(operands) + Math.max(1, operands.size() - 1));
    }

    private static int highest(List<Part> operands) {
        return operands.stream().mapToInt(Part::height).max().orElse(0);
    }

    static Part above(Expression tree, Part... operands) {
        return above(tree, Arrays.asList(operands));
    }

    /** The same in parentheses. */
    Part within(Span parentheses) {
        return new Part(tree, parentheses, height);
    }
}
