package dev.dunder.processor.formulas.meaning.containers;

import dev.dunder.processor.formulas.meaning.dispatch.OperatorUse;
import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.FlowTerm;
import dev.dunder.processor.formulas.meaning.terms.ReferenceTerm.Variable;
import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.operators.Operator;
import java.util.List;
import javax.lang.model.type.TypeMirror;

/**
 * A search for an item in a container: first the item is evaluated, then the container, and then the search begins, which
 * reads both as variables.
 *
 * @param use the operator, whose first operand is the item as it is written
 * @param container where the item is searched
 * @param types questions about types
 */
record Search(OperatorUse use, Bound.Value container, JavaTypes types) {
    private static final String ITEM = "item";
    private static final String CONTAINER = "container";

    /** The item as it is written. */
    Bound written() {
        return use.operands().get(0);
    }

    /** The container as the search reads it. */
    Bound.Value all() {
        return new Bound.Value(new Variable(CONTAINER, container.type()), container.span());
    }

    /** The item as the search reads it. */
    Variable one(Bound.Value item) {
        TypeMirror type = Conversions.isNull(item) ? types.declared("java.lang.Object") : item.type();
        return new Variable(ITEM, type);
    }

    /** Another operator of what the search reads. */
    OperatorUse asking(Operator operator, List<Bound> operands) {
        return new OperatorUse(operator, operands, use.span(), use.at());
    }

    /** The search as a condition, by a test that reads the variables. */
    Bound.Value by(Term test, Bound.Value item) {
        List<FlowTerm.Binding> bindings = List.of(
                new FlowTerm.Binding(ITEM, one(item).type(), item.term()),
                new FlowTerm.Binding(CONTAINER, container.type(), container.term()));
        return new Bound.Value(new FlowTerm.Sequence("isIn", bindings, FlowTerm.Reading.BY_NAME, test), use.span());
    }
}
