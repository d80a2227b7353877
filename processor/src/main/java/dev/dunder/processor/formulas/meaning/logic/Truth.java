package dev.dunder.processor.formulas.meaning.logic;

import dev.dunder.processor.formulas.meaning.dispatch.Dispatch;
import dev.dunder.processor.formulas.meaning.dispatch.OperatorUse;
import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.numbers.Numbers;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.ConstantTerm;
import dev.dunder.processor.formulas.meaning.terms.FlowTerm;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.ReferenceTerm;
import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.formulas.meaning.terms.TestTerm;
import dev.dunder.processor.formulas.syntax.tree.LogicalSign;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.formulas.types.NumberType;
import dev.dunder.processor.operators.Operator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.type.TypeMirror;

/**
 * Asks values for their truth: by {@code __bool__}, else by length, else they are true; numbers are true unless zero, and
 * null is false.
 *
 * @see <a href="https://docs.python.org/3/library/stdtypes.html#truth-value-testing">Python: truth value testing</a>
 */
public final class Truth {
    private final FormulaContext context;
    private final Numbers numbers;
    private final Conversions conversions;
    private final Dispatch dispatch;

    public Truth(FormulaContext context, Numbers numbers, Conversions conversions, Dispatch dispatch) {
        this.context = context;
        this.numbers = numbers;
        this.conversions = conversions;
        this.dispatch = dispatch;
    }

    /** The truth of a part; empty where that failed already. */
    public Optional<Term> of(Bound bound) {
        return conversions.natural(bound).value().map(this::of);
    }

    private Term of(Bound.Value value) {
        if (Conversions.isNull(value)) {
            return constant(false);
        }
        boolean isPrimitive = Conversions.isPrimitive(value.type());
        if (types().isTruth(value.type())) {
            return isPrimitive ? value.term() : new TestTerm.TrueBox(value.term(), ofTruth());
        }
        return isPrimitive ? nonZero(value.term()) : ofReference(value);
    }

    private Term ofReference(Bound.Value value) {
        return value.term().isNeverNull() ? test(value).orElseGet(() -> constant(true)) : nullSafe(value);
    }

    /** The value is read for null first, and only then asked. */
    private Term nullSafe(Bound.Value value) {
        Term variable = new ReferenceTerm.Variable("value", value.type());
        Term isThere = new TestTerm.NotNull(variable, ofTruth());
        Term asked = test(new Bound.Value(variable, value.span()))
                .<Term>map(test -> new TestTerm.Logical(LogicalSign.AND, isThere, test, ofTruth()))
                .orElse(isThere);
        FlowTerm.Binding binding = new FlowTerm.Binding("value", value.type(), value.term());
        return new FlowTerm.Sequence("isTrue", List.of(binding), FlowTerm.Reading.AGAIN, asked);
    }

    /** What a reference that is not null is asked; empty if its type has no truth of its own. */
    private Optional<Term> test(Bound.Value value) {
        if (numbers.isNumber(value)) {
            return Optional.of(nonZero(value.term()));
        }
        if (types().isArray(value.type())) {
            return Optional.of(nonZero(new ReferenceTerm.ArrayLength(value.term(), types().of(NumberType.INT))));
        }
        return asked(dispatch::explicit, value).or(() -> asked(dispatch::ofFirst, value));
    }

    /** A length that a type says it has goes before an isEmpty that is found by its name. */
    private Optional<Term> asked(Function<OperatorUse, Optional<Bound>> methods, Bound.Value value) {
        return asked(methods, Operator.TRUTH, value)
                .or(() -> asked(methods, Operator.LENGTH, value).map(this::nonZero));
    }

    private static Optional<Term> asked(
            Function<OperatorUse, Optional<Bound>> methods, Operator operator, Bound.Value value) {
        return methods.apply(new OperatorUse(operator, List.of(value), value.span(), value.span()))
                .flatMap(Bound::value)
                .map(Bound.Value::term);
    }

    private Term nonZero(Term number) {
        return new TestTerm.NonZero(number, ofTruth());
    }

    private Term constant(boolean value) {
        return new ConstantTerm.Truth(value, ofTruth());
    }

    private TypeMirror ofTruth() {
        return types().ofTruth();
    }

    private JavaTypes types() {
        return context.types();
    }
}
