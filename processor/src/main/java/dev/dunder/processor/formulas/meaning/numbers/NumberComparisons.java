package dev.dunder.processor.formulas.meaning.numbers;

import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.code.InfixSign;
import dev.dunder.processor.formulas.lowering.RuntimeClasses;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.Diagnostics;
import dev.dunder.processor.formulas.meaning.terms.MeaningProblem;
import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.syntax.tree.ComparisonSign;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.formulas.types.NumberType;
import java.util.List;
import java.util.Optional;

/** Compares plain numbers by their values, exactly: a long with a double too, which Java rounds first. */
public final class NumberComparisons {
    private final JavaTypes types;
    private final Numbers numbers;
    private final Diagnostics notes;

    public NumberComparisons(JavaTypes types, Numbers numbers, Diagnostics notes) {
        this.types = types;
        this.numbers = numbers;
        this.notes = notes;
    }

    public Bound bind(Expression.Link link, Bound left, Bound right, Span span) {
        Optional<NumberType> met = numbers.meet(List.of(left, right));
        if (met.isEmpty()) {
            return notes.fail(
                    MeaningProblem.DOUBLE_MEETS_DECIMAL,
                    link.at(),
                    link.sign().symbol(),
                    numbers.type(left).orElseThrow().inWords(),
                    numbers.type(right).orElseThrow().inWords());
        }
        boolean isMixed =
                met.get() == NumberType.DOUBLE && (isOf(left, NumberType.LONG) || isOf(right, NumberType.LONG));
        Optional<Code> code = isMixed ? mixed(link.sign(), left, right) : compared(link.sign(), met.get(), left, right);
        return code.<Bound>map(done -> new Bound.Value(done, types.ofTruth(), false, span))
                .orElseGet(() -> new Bound.Failed(span));
    }

    private boolean isOf(Bound bound, NumberType type) {
        return bound instanceof Bound.Value
                && numbers.type(bound).filter(type::equals).isPresent();
    }

    private Optional<Code> mixed(ComparisonSign sign, Bound left, Bound right) {
        Optional<Code> one = mixedOperand(left);
        Optional<Code> other = mixedOperand(right);
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        Code first = one.get();
        Code second = other.get();
        return Optional.of(
                switch (sign) {
                    case LESS -> Code.ofStatic(RuntimeClasses.MIXED_COMPARISONS, "less", first, second);
                    case LESS_EQUAL -> Code.ofStatic(RuntimeClasses.MIXED_COMPARISONS, "lessOrEqual", first, second);
                    case GREATER -> Code.ofStatic(RuntimeClasses.MIXED_COMPARISONS, "greater", first, second);
                    case GREATER_EQUAL ->
                        Code.ofStatic(RuntimeClasses.MIXED_COMPARISONS, "greaterOrEqual", first, second);
                    case NOT_EQUAL ->
                        Code.ofStatic(RuntimeClasses.MIXED_COMPARISONS, "equal", first, second)
                                .negated();
                    default -> Code.ofStatic(RuntimeClasses.MIXED_COMPARISONS, "equal", first, second);
                });
    }

    private Optional<Code> mixedOperand(Bound bound) {
        return bound instanceof Bound.Value value ? Optional.of(value.code()) : numbers.as(bound, NumberType.DOUBLE);
    }

    private Optional<Code> compared(ComparisonSign sign, NumberType type, Bound left, Bound right) {
        boolean isCast = type == NumberType.DOUBLE
                && !isOf(left, type)
                && !isOf(right, type)
                && left instanceof Bound.Value
                && right instanceof Bound.Value;
        Optional<Code> one = isCast ? numbers.exactly(left, type) : numbers.as(left, type);
        Optional<Code> other = numbers.as(right, type);
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        InfixSign infix = InfixSign.valueOf(sign.name());
        if (type.compareTo(NumberType.DOUBLE) > 0) {
            return Optional.of(one.get().call("compareTo", other.get()).with(infix, Code.literal("0")));
        }
        boolean areBoxed = Conversions.isBoxed(left) && Conversions.isBoxed(right) && !isCast;
        Code first = areBoxed ? numbers.unboxed(one.get(), ((Bound.Value) left).type()) : one.get();
        Code second = areBoxed ? numbers.unboxed(other.get(), ((Bound.Value) right).type()) : other.get();
        return Optional.of(first.with(infix, second));
    }
}
