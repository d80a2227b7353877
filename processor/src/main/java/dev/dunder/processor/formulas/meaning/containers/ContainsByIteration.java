package dev.dunder.processor.formulas.meaning.containers;

import dev.dunder.processor.core.naming.Iteration;
import dev.dunder.processor.formulas.meaning.dispatch.Dispatch;
import dev.dunder.processor.formulas.meaning.dispatch.OperatorUse;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.CallTerm;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.Function;
import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.operators.Operator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * {@code in} over a container without a method for it: by its iteration, else as of a sequence, as {@code @Operators}
 * derives it.
 *
 * @see <a href="https://docs.python.org/3/reference/expressions.html#membership-test-operations">Python: membership test
 *     operations</a>
 */
final class ContainsByIteration {
    private final FormulaContext context;
    private final SearchedItem searched;
    private final Dispatch dispatch;
    private final ContainsByIndex byIndex;

    ContainsByIteration(FormulaContext context, SearchedItem searched, Dispatch dispatch) {
        this.context = context;
        this.searched = searched;
        this.dispatch = dispatch;
        this.byIndex = new ContainsByIndex(context, searched, dispatch);
    }

    /** The search for the first operand in the second one; empty where that has neither. */
    Optional<Bound> bind(OperatorUse use) {
        return use.operands()
                .get(1)
                .value()
                .filter(container -> !context.operators().isBlocked(container.type(), Operator.CONTAINS))
                .flatMap(container -> bind(new Search(use, container, context.types())));
    }

    private Optional<Bound> bind(Search search) {
        TypeMirror type = search.container().type();
        if (context.operators().ofLeft(type, Operator.ITERATE).isEmpty()) {
            return byIndex.bind(search);
        }
        Optional<Bound> found = dispatch.ofFirst(search.asking(Operator.ITERATE, List.of(search.all())));
        Optional<Bound.Value> items = found.flatMap(Bound::value);
        return items.isPresent() ? among(search, items.get().term()) : found;
    }

    private Optional<Bound> among(Search search, Term items) {
        TypeMirror element = Iteration.of(items.type(), context.types().round())
                .orElseThrow()
                .element();
        return searched.comparable(search.written(), element)
                .map(item -> search.by(isAmong(search.one(item), items), item));
    }

    private Term isAmong(Term item, Term items) {
        return new CallTerm.Intrinsic(
                Function.IN_ITEMS, List.of(item, items), context.types().ofTruth());
    }
}
