package dev.dunder.processor.formulas.meaning.containers;

import dev.dunder.processor.formulas.meaning.dispatch.Dispatch;
import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.CallTerm;
import dev.dunder.processor.formulas.meaning.terms.FlowTerm;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.Function;
import dev.dunder.processor.formulas.meaning.terms.ReferenceTerm.Variable;
import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.formulas.meaning.terms.TestTerm;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.formulas.types.NumberType;
import dev.dunder.processor.formulas.types.Option;
import dev.dunder.processor.formulas.types.Overload;
import dev.dunder.processor.operators.Operator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** {@code in} over a sequence, by its length and the items at 0, 1, 2 and so on. A text is no such sequence. */
final class ContainsByIndex {
    private final FormulaContext context;
    private final SearchedItem searched;
    private final Dispatch dispatch;

    ContainsByIndex(FormulaContext context, SearchedItem searched, Dispatch dispatch) {
        this.context = context;
        this.searched = searched;
        this.dispatch = dispatch;
    }

    /** The search; empty where the container is no sequence, or cannot have such an item. */
    Optional<Bound> bind(Search search) {
        TypeMirror type = search.container().type();
        boolean isSequence = !context.operators().isBlocked(type, Operator.ITERATE)
                && !types().isA(type, "java.lang.CharSequence")
                && context.operators().ofLeft(type, Operator.LENGTH).stream()
                        .anyMatch(length -> length.own().thrown().isEmpty());
        return isSequence ? indexType(type).flatMap(index -> bind(search, index)) : Optional.empty();
    }

    /** The type of index by which a container has items, {@code int} rather than {@code long}. */
    private Optional<NumberType> indexType(TypeMirror container) {
        return context.operators().ofLeft(container, Operator.GET).stream()
                .map(Option::own)
                .filter(ContainsByIndex::isPlain)
                .map(get -> types().unboxed(get.parameters().get(0)).getKind())
                .filter(kind -> kind == TypeKind.INT || kind == TypeKind.LONG)
                .map(kind -> kind == TypeKind.INT ? NumberType.INT : NumberType.LONG)
                .sorted()
                .findFirst();
    }

    private static boolean isPlain(Overload get) {
        return get.parameters().size() == 1
                && get.variables().isEmpty()
                && get.thrown().isEmpty();
    }

    private Optional<Bound> bind(Search search, NumberType type) {
        Variable index = new Variable("index", types().of(type));
        Bound place = new Bound.Value(index, search.use().span());
        Optional<Term> count = asked(search, Operator.LENGTH, List.of(search.all()));
        Optional<Term> element = asked(search, Operator.GET, List.of(search.all(), place));
        return count.flatMap(end -> element.flatMap(one -> any(search, index, end, one)));
    }

    private Optional<Term> asked(Search search, Operator operator, List<Bound> operands) {
        return dispatch.ofFirst(search.asking(operator, operands))
                .flatMap(Bound::value)
                .map(Bound.Value::term);
    }

    private Optional<Bound> any(Search search, Variable index, Term count, Term element) {
        return searched.comparable(search.written(), element.type())
                .map(item -> search.by(
                        new FlowTerm.AnyIndex(
                                index, inRange(count, index), isSame(element, search.one(item)), types().ofTruth()),
                        item));
    }

    /** A length that is a long is no int by itself. */
    private static Term inRange(Term count, Variable index) {
        boolean isNarrowed =
                index.type().getKind() == TypeKind.INT && count.type().getKind() == TypeKind.LONG;
        return isNarrowed ? new CallTerm.Intrinsic(Function.EXACT_INT, List.of(count), index.type()) : count;
    }

    private Term isSame(Term element, Term item) {
        return isSameKind(element.type(), item.type())
                ? new TestTerm.Same(element, item, types().ofTruth())
                : new CallTerm.Intrinsic(Function.SAME_ITEM, List.of(element, item), types().ofTruth());
    }

    private boolean isSameKind(TypeMirror one, TypeMirror other) {
        return Conversions.isPrimitive(one)
                && Conversions.isPrimitive(other)
                && (isWhole(one) ? isWhole(other) : types().number(one).isEmpty() && types().isSame(one, other));
    }

    private boolean isWhole(TypeMirror type) {
        return types().number(type).filter(NumberType::isWhole).isPresent();
    }

    private JavaTypes types() {
        return context.types();
    }
}
