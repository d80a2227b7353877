package dev.dunder.processor.formulas.meaning.logic;

import dev.dunder.processor.formulas.meaning.dispatch.OperatorUse;
import dev.dunder.processor.formulas.meaning.invocation.AdapterMethod;
import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.MeaningProblem;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.operators.Operator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds comparisons of an object with a number that are false whatever the values are. */
final class NumberEquality {
    private final FormulaContext context;
    private final Conversions conversions;

    NumberEquality(FormulaContext context, Conversions conversions) {
        this.context = context;
        this.conversions = conversions;
    }

    /** A problem, if one operand is a number and the other one an object that cannot be one. */
    Optional<Bound> mismatch(OperatorUse use) {
        TypeMirror left = conversions.type(use.operands().get(0));
        TypeMirror right = conversions.type(use.operands().get(1));
        if (isMismatch(left, right)) {
            return Optional.of(report(use, right, left));
        }
        return isMismatch(right, left) ? Optional.of(report(use, left, right)) : Optional.empty();
    }

    /** An Object, a Number or a Comparable can hold a number; of texts and truths, other messages say more. */
    private boolean isMismatch(TypeMirror object, TypeMirror number) {
        return types().number(number).isPresent()
                && types().number(object).isEmpty()
                && object.getKind() == TypeKind.DECLARED
                && !types().isText(object)
                && !types().isTruth(object)
                && !types().isErasedSubtype(types().boxed(number), object);
    }

    private Bound report(OperatorUse use, TypeMirror number, TypeMirror object) {
        return context.fail(
                MeaningProblem.WRONG_COMPARISON,
                use.at(),
                types().inWords(object),
                types().inWords(number),
                remedy(number, object));
    }

    private String remedy(TypeMirror number, TypeMirror object) {
        String other = "compare two values of type " + types().inWords(object);
        String head = AdapterMethod.inWords(Operator.FROM_NUMBER, List.of(number), object, types());
        return context.members().isOfJdk(object) ? other : "%s, or add '%s' to a class in use".formatted(other, head);
    }

    private JavaTypes types() {
        return context.types();
    }
}
