package dev.dunder.processor.formulas.meaning.dispatch;

import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.numbers.Numbers;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.CallTerm;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.Function;
import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.formulas.meaning.terms.TestTerm;
import dev.dunder.processor.formulas.syntax.tree.BinarySign;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.formulas.types.NumberType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Operators of the JDK's types that have no method of an operator's name: texts, lists, sets, maps, paths, instants. */
final class Catalogue {
    private static final String DURATION = "java.time.Duration";
    private static final List<String> INSTANTS = List.of(
            "java.time.Instant",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime");

    private final FormulaContext context;
    private final Numbers numbers;
    private final Conversions conversions;

    Catalogue(FormulaContext context, Numbers numbers, Conversions conversions) {
        this.context = context;
        this.numbers = numbers;
        this.conversions = conversions;
    }

    /** The operator, if the catalogue has it. */
    Optional<Bound> bind(OperatorUse use) {
        return Arrays.stream(BinarySign.values())
                .filter(sign -> sign.name().equals(use.operator().name()))
                .findFirst()
                .flatMap(sign -> bind(sign, use));
    }

    private Optional<Bound> bind(BinarySign sign, OperatorUse use) {
        Optional<Bound.Value> one = conversions.natural(use.left()).value();
        Optional<Bound.Value> other = conversions.natural(use.right()).value();
        return one.flatMap(first -> other.flatMap(second -> term(sign, new Operands(first, second))))
                .map(term -> new Bound.Value(term, use.span()));
    }

    private Optional<Term> term(BinarySign sign, Operands operands) {
        return switch (sign) {
            case ADD -> joinedTexts(operands).or(() -> joinedLists(operands));
            case SUBTRACT -> ofLeftSet(Function.SET_DIFFERENCE, operands).or(() -> between(operands));
            case MULTIPLY -> repeated(operands).or(() -> repeatedFromRight(operands));
            case DIVIDE ->
                resolved(operands)
                        .or(() -> ofDurations(Function.DURATION_DIVIDE, operands, types().of(NumberType.DOUBLE)));
            case FLOOR_DIVIDE -> ofDurations(Function.DURATION_FLOOR_DIVIDE, operands, types().of(NumberType.LONG));
            case MODULO -> ofDurations(Function.DURATION_MODULO, operands, types().declared(DURATION));
            case AND ->
                truths(TestTerm.Bits.Sign.AND, operands).or(() -> ofLeftSet(Function.SET_INTERSECTION, operands));
            case OR ->
                truths(TestTerm.Bits.Sign.OR, operands)
                        .or(() -> ofSets(Function.SET_UNION, operands))
                        .or(() -> merged(operands));
            case XOR ->
                truths(TestTerm.Bits.Sign.XOR, operands).or(() -> ofSets(Function.SET_SYMMETRIC_DIFFERENCE, operands));
            case MATRIX_MULTIPLY, POWER, SHIFT_LEFT, SHIFT_RIGHT -> Optional.empty();
        };
    }

    /** Two values with an operator between them. */
    private record Operands(Bound.Value left, Bound.Value right) {
        Term call(Function function, TypeMirror type) {
            return new CallTerm.Intrinsic(function, List.of(left.term(), right.term()), type);
        }
    }

    /** A character before a text is joined as it is, and before another character as a text. */
    private Optional<Term> joinedTexts(Operands operands) {
        Bound.Value left = operands.left();
        TypeMirror right = operands.right().type();
        boolean isJoined = types().isString(left.type()) || (types().isText(left.type()) && types().isText(right));
        Term first = types().isString(right) ? left.term() : conversions.text(left);
        return isJoined
                ? Optional.of(new CallTerm.Intrinsic(
                        Function.CONCATENATE, List.of(first, operands.right().term()), types().ofText()))
                : Optional.empty();
    }

    private Optional<Term> repeated(Operands operands) {
        boolean isRepeated = conversions.isText(operands.left()) && isInt(operands.right());
        return isRepeated
                ? Optional.of(new CallTerm.Intrinsic(
                        Function.REPEAT,
                        List.of(
                                conversions.text(operands.left()),
                                operands.right().term()),
                        types().ofText()))
                : Optional.empty();
    }

    private Optional<Term> repeatedFromRight(Operands operands) {
        boolean isRepeated = conversions.isText(operands.right()) && isInt(operands.left());
        return isRepeated ? Optional.of(operands.call(Function.REPEAT_FROM_RIGHT, types().ofText())) : Optional.empty();
    }

    private boolean isInt(Bound.Value value) {
        return numbers.type(value).filter(NumberType.INT::equals).isPresent();
    }

    private Optional<Term> truths(TestTerm.Bits.Sign sign, Operands operands) {
        boolean areTruths = types().isTruth(operands.left().type())
                && types().isTruth(operands.right().type());
        return areTruths
                ? Optional.of(new TestTerm.Bits(
                        sign, operands.left().term(), operands.right().term(), types().ofTruth()))
                : Optional.empty();
    }

    private Optional<Term> joinedLists(Operands operands) {
        return common("java.util.List", 0, operands)
                .map(element -> operands.call(Function.LIST_CONCATENATE, types().declared("java.util.List", element)));
    }

    /** The elements of a difference or an intersection are the left set's. */
    private Optional<Term> ofLeftSet(Function function, Operands operands) {
        return ofSet(function, operands, new Operands(operands.left(), operands.left()));
    }

    private Optional<Term> ofSets(Function function, Operands operands) {
        return ofSet(function, operands, operands);
    }

    private Optional<Term> ofSet(Function function, Operands operands, Operands elements) {
        return common("java.util.Set", 0, elements)
                .filter(element -> types().isA(operands.right().type(), "java.util.Set"))
                .map(element -> operands.call(function, types().declared("java.util.Set", element)));
    }

    private Optional<Term> merged(Operands operands) {
        Optional<TypeMirror> key = common("java.util.Map", 0, operands);
        Optional<TypeMirror> item = common("java.util.Map", 1, operands);
        return key.flatMap(one ->
                item.map(other -> operands.call(Function.MAP_MERGE, types().declared("java.util.Map", one, other))));
    }

    private Optional<TypeMirror> common(String collection, int index, Operands operands) {
        return types().argument(operands.left().type(), collection, index)
                .flatMap(one -> types().argument(operands.right().type(), collection, index)
                        .flatMap(other -> types().common(List.of(one, other))));
    }

    private Optional<Term> resolved(Operands operands) {
        TypeMirror right = operands.right().type();
        boolean isResolved = types().isA(operands.left().type(), "java.nio.file.Path")
                && (types().isString(right) || types().isA(right, "java.nio.file.Path"));
        return isResolved
                ? Optional.of(operands.call(Function.RESOLVE_PATH, types().declared("java.nio.file.Path")))
                : Optional.empty();
    }

    private Optional<Term> between(Operands operands) {
        boolean areInstants = INSTANTS.stream()
                .anyMatch(name -> types().isA(operands.left().type(), name)
                        && types().isA(operands.right().type(), name));
        return areInstants
                ? Optional.of(operands.call(Function.DURATION_BETWEEN, types().declared(DURATION)))
                : Optional.empty();
    }

    private Optional<Term> ofDurations(Function function, Operands operands, TypeMirror result) {
        boolean areDurations = types().isA(operands.left().type(), DURATION)
                && types().isA(operands.right().type(), DURATION);
        return areDurations ? Optional.of(operands.call(function, result)) : Optional.empty();
    }

    private JavaTypes types() {
        return context.types();
    }
}
