package dev.dunder.processor.formulas.syntax;

import java.util.Arrays;
import java.util.List;

/** A part of the tree while it is built: with the span that includes its parentheses, and how high it is. */
record Part(Expression tree, Span outer, int height) {

    static Part leaf(Expression tree) {
        return new Part(tree, tree.span(), 1);
    }

    static Part above(Expression tree, List<Part> operands) {
        int height = operands.stream().mapToInt(Part::height).max().orElse(0);
        return new Part(tree, tree.span(), height + 1);
    }

    static Part above(Expression tree, Part... operands) {
        return above(tree, Arrays.asList(operands));
    }

    /** The same in parentheses. */
    Part within(Span parentheses) {
        return new Part(tree, parentheses, height);
    }
}
