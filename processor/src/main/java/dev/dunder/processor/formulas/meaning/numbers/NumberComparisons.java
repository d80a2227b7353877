package dev.dunder.processor.formulas.meaning.numbers;

import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.MeaningProblem;
import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.formulas.meaning.terms.TestTerm;
import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.formulas.types.NumberType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Compares plain numbers by their values, exactly: a long with a double too, which Java rounds first. */
public final class NumberComparisons {
    private final FormulaContext context;
    private final Numbers numbers;

    public NumberComparisons(FormulaContext context, Numbers numbers) {
        this.context = context;
        this.numbers = numbers;
    }

    /** A comparison of two plain numbers by their values, as part of a chain of that span. */
    public Bound bind(Expression.Link link, Bound left, Bound right, Span span) {
        Optional<NumberType> met = numbers.meetAsValues(List.of(left, right));
        if (met.isEmpty()) {
            return context.fail(
                    MeaningProblem.DOUBLE_MEETS_DECIMAL,
                    link.at(),
                    link.sign().symbol(),
                    numbers.type(left).orElseThrow().inWords(),
                    numbers.type(right).orElseThrow().inWords());
        }
        boolean isMixed = met.get() == NumberType.DOUBLE && (isLong(left) || isLong(right));
        Optional<Term> term = isMixed ? exactly(link, left, right) : in(met.get(), link, List.of(left, right));
        return term.<Bound>map(test -> new Bound.Value(test, span)).orElseGet(() -> new Bound.Failed(span));
    }

    private boolean isLong(Bound bound) {
        return bound.value().isPresent() && numbers.is(bound, NumberType.LONG);
    }

    private Optional<Term> exactly(Expression.Link link, Bound left, Bound right) {
        Optional<Term> one = operand(left);
        Optional<Term> other = operand(right);
        return one.flatMap(
                first -> other.map(second -> new TestTerm.ComparedExactly(link.sign(), first, second, ofTruth())));
    }

    /** A value in its own type; a literal takes the other's. */
    private Optional<Term> operand(Bound bound) {
        return bound.value().map(Bound.Value::term).or(() -> numbers.as(bound, NumberType.DOUBLE));
    }

    private Optional<Term> in(NumberType type, Expression.Link link, List<Bound> operands) {
        return numbers.all(operands, type)
                .map(terms -> new TestTerm.Compared(link.sign(), type, terms.get(0), terms.get(1), ofTruth()));
    }

    private TypeMirror ofTruth() {
        return context.types().ofTruth();
    }
}
