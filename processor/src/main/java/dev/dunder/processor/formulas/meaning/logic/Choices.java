package dev.dunder.processor.formulas.meaning.logic;

import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.numbers.UntypedNumbers;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.OpenChoice;
import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.types.JavaTypes;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Makes choices between branches, and tells which types they have. */
public final class Choices {
    private final JavaTypes types;
    private final Conversions conversions;
    private final Branches branches;

    /** Choices of branches. */
    public Choices(JavaTypes types, Conversions conversions, Branches branches) {
        this.types = types;
        this.conversions = conversions;
        this.branches = branches;
    }

    /**
     * A choice between operands, in their common type. Where another type is wanted, each is converted to that by itself;
     * where there is no common one, only so. Numbers of which nothing has decided the type wait for it.
     */
    Bound of(List<Bound> operands, Span span, ChoiceTypes.Chooser chooser) {
        if (operands.stream().anyMatch(Bound::isFailed)) {
            return new Bound.Failed(span);
        }
        if (branches.areUndecided(operands)) {
            return branches.undecided(operands, span, chooser::choose);
        }
        Optional<TypeMirror> own = branches.commonType(operands);
        ChoiceTypes others = new ChoiceTypes(branches, operands, own, chooser);
        return own.isPresent()
                ? ofCommon(own.get(), others, span)
                : new OpenChoice(span, others, others, () -> {
                    branches.common(operands, span);
                    return new Bound.Failed(span);
                });
    }

    private Bound ofCommon(TypeMirror type, ChoiceTypes others, Span span) {
        return others.chosenIn(type)
                .map(term -> new Bound.Value(term, span))
                .<Bound>map(choice -> isUniform(others.operands()) ? choice : choice.or(others))
                .orElseGet(() -> new Bound.Failed(span));
    }

    /** Whether all have one primitive type: then Java converts the choice as well as each of them. */
    private boolean isUniform(List<Bound> operands) {
        TypeMirror first = conversions.type(operands.get(0));
        return operands.stream()
                .allMatch(operand -> !UntypedNumbers.hasFraction(operand)
                        && Conversions.isPrimitive(conversions.type(operand))
                        && types.isSame(conversions.type(operand), first));
    }
}
