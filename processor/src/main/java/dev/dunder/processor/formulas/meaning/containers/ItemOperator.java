package dev.dunder.processor.formulas.meaning.containers;

import dev.dunder.processor.core.naming.Iteration;
import dev.dunder.processor.formulas.meaning.dispatch.Dispatch;
import dev.dunder.processor.formulas.meaning.dispatch.OperatorUse;
import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.numbers.Numbers;
import dev.dunder.processor.formulas.meaning.numbers.WholeFolding;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.CallTerm;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.Function;
import dev.dunder.processor.formulas.meaning.terms.ReferenceTerm;
import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.formulas.types.NumberType;
import dev.dunder.processor.operators.Operator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * {@code x[key]}: by the type's own method, else of the JDK's lists, maps, arrays and texts, which count from their end
 * where an index is negative.
 */
public final class ItemOperator {
    private final FormulaContext context;
    private final Numbers numbers;
    private final Conversions conversions;
    private final Dispatch dispatch;

    public ItemOperator(FormulaContext context, Numbers numbers, Conversions conversions, Dispatch dispatch) {
        this.context = context;
        this.numbers = numbers;
        this.conversions = conversions;
        this.dispatch = dispatch;
    }

    /** The item; the operands are the container and the keys, none of which failed. */
    Bound bind(Expression.Subscript subscript, List<Bound> operands) {
        OperatorUse use = new OperatorUse(Operator.GET, operands, subscript.span(), subscript.span());
        return dispatch.ofFirst(use, () -> ofJdk(use))
                .orElseGet(() -> dispatch.missing(
                        new OperatorUse(
                                Operator.GET,
                                operands,
                                use.span(),
                                subscript.target().span()),
                        "[]"));
    }

    private Optional<Bound> ofJdk(OperatorUse use) {
        return use.operands().size() == 2
                ? use.operands()
                        .get(0)
                        .value()
                        .flatMap(value -> ofJdk(value, use.operands().get(1), use.span()))
                : Optional.empty();
    }

    private Optional<Bound> ofJdk(Bound.Value container, Bound key, Span span) {
        if (types().isA(container.type(), "java.util.Map")) {
            return types().argument(container.type(), "java.util.Map", 1)
                    .map(item -> bound(ofMap(container, key, item), span));
        }
        boolean isInt = numbers.type(key).filter(NumberType.INT::equals).isPresent();
        return isInt
                ? element(container.type()).map(element -> bound(at(container, key, element), span))
                : Optional.empty();
    }

    private static Bound bound(Optional<Term> item, Span span) {
        return item.<Bound>map(term -> new Bound.Value(term, span)).orElseGet(() -> new Bound.Failed(span));
    }

    private Optional<Term> ofMap(Bound.Value map, Bound key, TypeMirror item) {
        return conversions
                .natural(key)
                .value()
                .map(value -> new CallTerm.Intrinsic(Function.MAP_ITEM, List.of(map.term(), value.term()), item));
    }

    /** The type of what a list, an array or a text has at an index. */
    private Optional<TypeMirror> element(TypeMirror type) {
        boolean isIndexed = types().isArray(type)
                || types().isA(type, "java.lang.CharSequence")
                || types().isA(type, "java.util.List");
        return Iteration.of(type, types().round())
                .filter(iteration -> isIndexed)
                .map(Iteration::element);
    }

    private Optional<Term> at(Bound.Value container, Bound index, TypeMirror element) {
        return numbers.as(index, NumberType.INT)
                .map(term -> isFromStart(index)
                        ? fromStart(container, term, element)
                        : new CallTerm.Intrinsic(Function.ITEM, List.of(container.term(), term), element));
    }

    private static boolean isFromStart(Bound index) {
        return index.untyped()
                .flatMap(Bound.Untyped::literal)
                .filter(literal -> WholeFolding.whole(literal.number()).signum() >= 0)
                .isPresent();
    }

    private Term fromStart(Bound.Value container, Term index, TypeMirror element) {
        if (types().isArray(container.type())) {
            return new ReferenceTerm.ArrayItem(container.term(), index, element);
        }
        boolean isList = types().isA(container.type(), "java.util.List");
        return new CallTerm.Intrinsic(
                isList ? Function.LIST_ITEM : Function.CHARACTER_AT, List.of(container.term(), index), element);
    }

    private JavaTypes types() {
        return context.types();
    }
}
