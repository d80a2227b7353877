package dev.dunder.processor.formulas.meaning.containers;

import dev.dunder.processor.core.naming.Iteration;
import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.numbers.Numbers;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.CallTerm;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.Function;
import dev.dunder.processor.formulas.meaning.terms.MeaningProblem;
import dev.dunder.processor.formulas.meaning.terms.Parts;
import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.formulas.syntax.tree.LiteralExpression;
import dev.dunder.processor.formulas.syntax.tree.SimpleExpressionVisitor;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.formulas.types.NumberType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;

/** {@code x[lower:upper:step]} of the JDK's lists, arrays and texts. */
public final class SliceOperator {
    private final FormulaContext context;
    private final Parts parts;
    private final Numbers numbers;
    private final Conversions conversions;

    public SliceOperator(FormulaContext context, Parts parts, Numbers numbers, Conversions conversions) {
        this.context = context;
        this.parts = parts;
        this.numbers = numbers;
        this.conversions = conversions;
    }

    /** The slice of a container, which may have failed. */
    Bound bind(Expression.Subscript subscript, Expression.Index.Slice slice, Bound container) {
        List<Optional<Term>> bounds = new ArrayList<>(List.of(bound(slice.lower()), bound(slice.upper())));
        slice.step().ifPresent(step -> bounds.add(bound(Optional.of(step))));
        Optional<Bound.Value> value =
                container.value().filter(found -> bounds.stream().allMatch(Optional::isPresent));
        if (value.isEmpty()) {
            return new Bound.Failed(subscript.span());
        }
        List<Term> found = bounds.stream().flatMap(Optional::stream).toList();
        return sliced(value.get().type())
                .<Bound>map(type -> new Bound.Value(slice(value.get(), found, type), subscript.span()))
                .orElseGet(() -> noSlices(subscript, value.get()));
    }

    private Term slice(Bound.Value container, List<Term> bounds, TypeMirror type) {
        List<Term> operands =
                Stream.concat(Stream.of(container.term()), bounds.stream()).toList();
        boolean isOfPrimitives =
                types().isArray(container.type()) && Conversions.isPrimitive(types().component(container.type()));
        return new CallTerm.Intrinsic(isOfPrimitives ? Function.ARRAY_SLICE : Function.SLICE, operands, type);
    }

    /** The type of a slice; empty where there are none. */
    private Optional<TypeMirror> sliced(TypeMirror type) {
        if (types().isArray(type) || types().isString(type)) {
            return Optional.of(type);
        }
        return Iteration.of(type, types().round())
                .filter(iteration -> types().isA(type, "java.util.List"))
                .map(iteration -> types().declared("java.util.List", iteration.element()));
    }

    private Bound noSlices(Expression.Subscript subscript, Bound.Value container) {
        return context.fail(
                MeaningProblem.NO_OPERATOR,
                subscript.target().span(),
                "[:]",
                conversions.inWords(container),
                "[:] of lists, arrays and texts",
                "remove the slice, or call a method that returns a part of the " + conversions.inWords(container));
    }

    /** A bound, or the default of one that is not written; empty where it is not an int, which is reported. */
    private Optional<Term> bound(Optional<Expression> written) {
        return written.map(expression -> expression.accept(new Given())).orElseGet(() -> Optional.of(open()));
    }

    private Term open() {
        return new CallTerm.Intrinsic(Function.OPEN_BOUND, List.of(), types().of(NumberType.INT));
    }

    private Optional<Term> index(Bound index) {
        if (index.isFailed()) {
            return Optional.empty();
        }
        if (numbers.type(index).filter(NumberType.INT::equals).isPresent()) {
            return numbers.as(index, NumberType.INT);
        }
        context.fail(
                MeaningProblem.NO_OPERATOR,
                index.span(),
                "[:]",
                conversions.inWords(index),
                "bounds of type int",
                "convert the bound with int(x)");
        return Optional.empty();
    }

    private JavaTypes types() {
        return context.types();
    }

    /** A bound that is written: {@code None} is the default. */
    private final class Given extends SimpleExpressionVisitor<Optional<Term>> {
        @Override
        public Optional<Term> literal(LiteralExpression literal) {
            return literal.isNothing() ? Optional.of(open()) : other(literal);
        }

        @Override
        protected Optional<Term> other(Expression expression) {
            return index(new IntIndex(context, numbers).converted(expression, parts.bind(expression)));
        }
    }
}
