package dev.dunder.processor.formulas.meaning.containers;

import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.MeaningProblem;
import dev.dunder.processor.formulas.meaning.terms.Parts;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.formulas.syntax.tree.Expression.Index;
import java.util.ArrayList;
import java.util.List;

/** Binds {@code x[…]}: an item by one key or by several, or a slice. */
public final class Subscripts {
    private final FormulaContext context;
    private final Parts parts;
    private final ItemOperator items;
    private final SliceOperator slices;

    public Subscripts(FormulaContext context, Parts parts, ItemOperator items, SliceOperator slices) {
        this.context = context;
        this.parts = parts;
        this.items = items;
        this.slices = slices;
    }

    /** An item or a slice. */
    public Bound bind(Expression.Subscript subscript) {
        Bound container = parts.bind(subscript.target());
        return subscript.indices().size() == 1
                ? subscript.indices().get(0).accept(new Only(subscript, container))
                : item(subscript, container);
    }

    private Bound item(Expression.Subscript subscript, Bound container) {
        List<Bound> operands = new ArrayList<>(List.of(container));
        subscript.indices().forEach(index -> operands.add(index.accept(new Key())));
        return operands.stream().anyMatch(Bound::isFailed)
                ? new Bound.Failed(subscript.span())
                : items.bind(subscript, operands);
    }

    /** The index of a subscript that has one. */
    private final class Only implements Index.Visitor<Bound> {
        private final Expression.Subscript subscript;
        private final Bound container;

        Only(Expression.Subscript subscript, Bound container) {
            this.subscript = subscript;
            this.container = container;
        }

        @Override
        public Bound item(Index.Item key) {
            return Subscripts.this.item(subscript, container);
        }

        @Override
        public Bound slice(Index.Slice slice) {
            return slices.bind(subscript, slice, container);
        }
    }

    /** An index as the key of an item. */
    private final class Key implements Index.Visitor<Bound> {
        @Override
        public Bound item(Index.Item key) {
            return parts.bind(key.value());
        }

        @Override
        public Bound slice(Index.Slice slice) {
            return context.fail(
                    MeaningProblem.NO_OPERATOR,
                    slice.span(),
                    "[…]",
                    "slice among several indices",
                    "x[a, b] with indices, x[a:b] with one slice",
                    "write the slice as the only index: x[a:b]");
        }
    }
}
