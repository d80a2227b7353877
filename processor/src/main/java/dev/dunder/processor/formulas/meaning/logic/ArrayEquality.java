package dev.dunder.processor.formulas.meaning.logic;

import dev.dunder.processor.formulas.meaning.dispatch.Dispatch;
import dev.dunder.processor.formulas.meaning.dispatch.OperatorUse;
import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.CallTerm;
import dev.dunder.processor.formulas.meaning.terms.FlowTerm;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.Function;
import dev.dunder.processor.formulas.meaning.terms.ReferenceTerm;
import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.formulas.meaning.terms.TestTerm;
import dev.dunder.processor.formulas.syntax.tree.LogicalSign;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.formulas.types.NumberType;
import dev.dunder.processor.operators.Operator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;

/**
 * {@code ==} of an array and an array, a list, or what may be one: as many items, and each equal to the other at its
 * place, as {@code ==} compares them.
 */
final class ArrayEquality {
    private static final String LEFT = "left";
    private static final String RIGHT = "right";

    private final FormulaContext context;
    private final Dispatch dispatch;

    ArrayEquality(FormulaContext context, Dispatch dispatch) {
        this.context = context;
        this.dispatch = dispatch;
    }

    /** The comparison; empty where neither is an array, or the other one is never a sequence. */
    Optional<Bound> bind(OperatorUse use) {
        List<Bound.Value> values = use.operands().stream()
                .flatMap(operand -> operand.value().stream())
                .toList();
        boolean areSequences = values.size() == 2
                && values.stream().anyMatch(value -> types().isArray(value.type()))
                && values.stream().allMatch(value -> isSequence(value.type()));
        return areSequences
                ? Optional.of(new Bound.Value(equal(use, values.get(0), values.get(1)), use.span()))
                : Optional.empty();
    }

    /** Whether values of a type are arrays or lists, or may be. */
    private boolean isSequence(TypeMirror declared) {
        TypeMirror type = types().bound(declared);
        return types().isArray(type)
                || types().isA(type, "java.util.List")
                || types().isAssignable(types().round().types().getArrayType(types().of(NumberType.INT)), type)
                || types().isAssignable(types().declared("java.util.List"), type);
    }

    private Term equal(OperatorUse use, Bound.Value left, Bound.Value right) {
        return byMethod(use, left, right).orElseGet(() -> {
            Function function = isByEquals(left.type(), right.type()) ? Function.SAME_ARRAY : Function.EQUAL_VALUES;
            return new CallTerm.Intrinsic(function, List.of(left.term(), right.term()), types().ofTruth());
        });
    }

    /** Whether Java compares the items of two arrays as {@code ==} does: not floating ones, and no objects but texts. */
    private boolean isByEquals(TypeMirror left, TypeMirror right) {
        if (!types().isSame(left, right)) {
            return false;
        }
        TypeMirror item = types().component(left);
        boolean isFloating = types().number(item).filter(NumberType::isFloating).isPresent();
        return Conversions.isPrimitive(item) ? !isFloating : types().isString(item) || types().isEnum(item);
    }

    /** The comparison item by item, where their type says itself what is equal. */
    private Optional<Term> byMethod(OperatorUse use, Bound.Value left, Bound.Value right) {
        boolean areArrays = Stream.of(left, right).allMatch(value -> types().isArray(value.type()));
        ReferenceTerm.Variable index = new ReferenceTerm.Variable("index", types().of(NumberType.INT));
        return areArrays
                ? items(use, item(LEFT, left, index), item(RIGHT, right, index))
                        .map(same -> all(left, right, index, same))
                : Optional.empty();
    }

    private Bound.Value item(String array, Bound.Value value, Term index) {
        Term variable = new ReferenceTerm.Variable(array, value.type());
        return new Bound.Value(
                new ReferenceTerm.ArrayItem(variable, index, types().component(value.type())), value.span());
    }

    private Optional<Term> items(OperatorUse use, Bound.Value left, Bound.Value right) {
        OperatorUse ofItems = new OperatorUse(Operator.EQUAL, List.of(left, right), use.span(), use.at());
        boolean areArrays = Stream.of(left, right).allMatch(value -> types().isArray(value.type()));
        return areArrays
                ? byMethod(ofItems, left, right)
                : dispatch.explicitComparison(ofItems, Operator.EQUAL)
                        .flatMap(Bound::value)
                        .map(Bound.Value::term);
    }

    /** {@code left == right || left != null && right != null && …}. */
    private Term all(Bound.Value left, Bound.Value right, ReferenceTerm.Variable index, Term same) {
        Term one = new ReferenceTerm.Variable(LEFT, left.type());
        Term other = new ReferenceTerm.Variable(RIGHT, right.type());
        Term differs = new FlowTerm.AnyIndex(index, length(one), new TestTerm.Not(same, ofTruth()), ofTruth());
        Term both = Stream.of(
                        new TestTerm.NotNull(one, ofTruth()),
                        new TestTerm.NotNull(other, ofTruth()),
                        new TestTerm.Same(length(one), length(other), ofTruth()),
                        new TestTerm.Not(differs, ofTruth()))
                .<Term>map(test -> test)
                .reduce((before, next) -> new TestTerm.Logical(LogicalSign.AND, before, next, ofTruth()))
                .orElseThrow();
        Term body = new TestTerm.Logical(LogicalSign.OR, new TestTerm.Same(one, other, ofTruth()), both, ofTruth());
        List<FlowTerm.Binding> bindings = List.of(
                new FlowTerm.Binding(LEFT, left.type(), left.term()),
                new FlowTerm.Binding(RIGHT, right.type(), right.term()));
        return new FlowTerm.Sequence("areEqual", bindings, FlowTerm.Reading.BY_NAME, body);
    }

    private Term length(Term array) {
        return new ReferenceTerm.ArrayLength(array, types().of(NumberType.INT));
    }

    private TypeMirror ofTruth() {
        return types().ofTruth();
    }

    private JavaTypes types() {
        return context.types();
    }
}
