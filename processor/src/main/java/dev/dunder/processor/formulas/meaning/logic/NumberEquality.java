package dev.dunder.processor.formulas.meaning.logic;

import dev.dunder.processor.formulas.meaning.dispatch.Dispatch;
import dev.dunder.processor.formulas.meaning.dispatch.OperatorUse;
import dev.dunder.processor.formulas.meaning.invocation.AdapterMethod;
import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.FlowTerm;
import dev.dunder.processor.formulas.meaning.terms.FlowTerm.Binding;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.MeaningProblem;
import dev.dunder.processor.formulas.meaning.terms.ReferenceTerm;
import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.formulas.meaning.terms.TestTerm;
import dev.dunder.processor.formulas.syntax.tree.LogicalSign;
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
    private final Dispatch dispatch;

    NumberEquality(FormulaContext context, Conversions conversions, Dispatch dispatch) {
        this.context = context;
        this.conversions = conversions;
        this.dispatch = dispatch;
    }

    /** The type's own equality with a number, or a problem; empty where the object can be a number. */
    Optional<Bound> bind(OperatorUse use) {
        TypeMirror left = conversions.type(use.left());
        TypeMirror right = conversions.type(use.right());
        boolean isBeside = isMismatch(left, right) || isMismatch(right, left);
        return isBeside ? ofMethod(use, isMismatch(left, right) ? 0 : 1).or(() -> mismatch(use)) : Optional.empty();
    }

    /** Both operands are evaluated; then the object, which may be null, is asked. */
    private Optional<Bound> ofMethod(OperatorUse use, int object) {
        List<Bound.Value> values = use.operands().stream()
                .flatMap(operand -> conversions.natural(operand).value().stream())
                .toList();
        List<Binding> bindings = List.of(binding("left", values.get(0)), binding("right", values.get(1)));
        List<Bound> read = bindings.stream()
                .<Bound>map(one -> new Bound.Value(new ReferenceTerm.Variable(one.name(), one.type()), use.span()))
                .toList();
        Term present =
                new TestTerm.NotNull(read.get(object).value().orElseThrow().term(), types().ofTruth());
        return dispatch.equalityWithNumber(new OperatorUse(use.operator(), read, use.span(), use.at()))
                .flatMap(Bound::value)
                .map(asked -> new TestTerm.Logical(LogicalSign.AND, present, asked.term(), types().ofTruth()))
                .map(test -> new FlowTerm.Sequence("isEqual", bindings, FlowTerm.Reading.AGAIN, test))
                .map(term -> new Bound.Value(term, use.span()));
    }

    private static Binding binding(String name, Bound.Value value) {
        return new Binding(name, value.type(), value.term());
    }

    /** A problem, if one operand is a number and the other one an object that cannot be one. */
    private Optional<Bound> mismatch(OperatorUse use) {
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
