package dev.dunder.processor.formulas.meaning.logic;

import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.numbers.Numbers;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.Diagnostics;
import dev.dunder.processor.formulas.meaning.terms.MeaningProblem;
import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.formulas.types.NumberType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * The common type of branches: the same type, or where numbers meet, or the least upper bound of references; one branch
 * that is null boxes the others.
 */
public final class Branches {
    private final JavaTypes types;
    private final Numbers numbers;
    private final Conversions conversions;
    private final Diagnostics notes;

    public Branches(JavaTypes types, Numbers numbers, Conversions conversions, Diagnostics notes) {
        this.types = types;
        this.numbers = numbers;
        this.conversions = conversions;
        this.notes = notes;
    }

    /** Branches in their common type. */
    public record Common(TypeMirror type, List<Code> codes) {

        /** Copies the list. */
        public Common {
            codes = List.copyOf(codes);
        }
    }

    /** The branches in their common type; empty where there is none, which is reported. */
    public Optional<Common> common(List<Bound> branches, Span span) {
        if (branches.stream().anyMatch(branch -> !isUsable(branch))) {
            return Optional.empty();
        }
        List<Bound> present =
                branches.stream().filter(branch -> !Conversions.isNull(branch)).toList();
        Optional<TypeMirror> type = type(present, present.size() < branches.size());
        if (type.isEmpty()) {
            return noCommonType(branches, span);
        }
        int before = notes.problems().size();
        List<Code> codes = new ArrayList<>();
        boolean isCast = branches.stream().allMatch(branch -> isWidened(branch, type.get()));
        branches.forEach(branch -> code(branch, type.get(), isCast).ifPresent(codes::add));
        if (codes.size() == branches.size()) {
            return Optional.of(new Common(type.get(), codes));
        }
        return notes.problems().size() == before ? noCommonType(branches, span) : Optional.empty();
    }

    /** A choice between branches, which has another type where that is wanted if all of them have it (JLS 15.25.3). */
    Bound.Value choice(Code code, TypeMirror common, List<Bound> branches, Span span) {
        Bound.Value choice = new Bound.Value(code, common, false, span);
        boolean isOfObjects = types.isReference(common)
                && branches.stream()
                        .allMatch(branch ->
                                branch instanceof Bound.Value value && !Conversions.isPrimitive(value.type()));
        return isOfObjects
                ? choice.or(wanted ->
                        branches.stream().allMatch(branch -> conversions.isOf((Bound.Value) branch, wanted)))
                : choice;
    }

    private Optional<Common> noCommonType(List<Bound> branches, Span span) {
        notes.fail(
                MeaningProblem.NO_COMMON_TYPE,
                span,
                conversions.inWords(branches.get(0)),
                conversions.inWords(other(branches)));
        return Optional.empty();
    }

    private static boolean isUsable(Bound branch) {
        return branch instanceof Bound.Value || branch instanceof Bound.Untyped;
    }

    private Bound other(List<Bound> branches) {
        String first = conversions.inWords(branches.get(0));
        return branches.stream()
                .filter(branch -> !conversions.inWords(branch).equals(first))
                .findFirst()
                .orElse(branches.get(branches.size() - 1));
    }

    /** Whether a floating-point type is none of the branches' own: Java would take float for an int beside a float. */
    private boolean isWidened(Bound branch, TypeMirror type) {
        return types.number(type).filter(NumberType::isFloating).isPresent()
                && branch instanceof Bound.Value
                && !types.isSame(types.unboxed(conversions.type(branch)), types.unboxed(type));
    }

    private Optional<Code> code(Bound branch, TypeMirror type, boolean isCast) {
        if (Conversions.isNull(branch)) {
            return Optional.of(((Bound.Value) branch).code());
        }
        return isCast
                ? numbers.exactly(branch, types.number(type).orElseThrow())
                : conversions.to(type, branch).map(code -> unboxed(code, branch, type));
    }

    /** Java takes the call of a generic method for no number (JLS 15.25), and would choose between objects. */
    private Code unboxed(Code code, Bound branch, TypeMirror type) {
        return branch instanceof Bound.Value value && !value.isFixed() && isOtherNumber(value.type(), type)
                ? numbers.unboxed(code, value.type())
                : code;
    }

    private boolean isOtherNumber(TypeMirror one, TypeMirror other) {
        return Conversions.isPrimitive(other)
                && types.number(one).isPresent()
                && !types.number(one).equals(types.number(other));
    }

    private Optional<TypeMirror> type(List<Bound> branches, boolean isNullable) {
        if (branches.isEmpty()) {
            return Optional.of(types.round().types().getNullType());
        }
        Optional<TypeMirror> type =
                isSame(branches) ? Optional.of(conversions.type(branches.get(0))) : different(branches);
        return isNullable ? type.map(types::boxed) : type;
    }

    private boolean isSame(List<Bound> branches) {
        return branches.stream().noneMatch(Bound.Untyped.class::isInstance)
                && branches.stream()
                        .allMatch(branch -> types.isSame(conversions.type(branch), conversions.type(branches.get(0))));
    }

    private Optional<TypeMirror> different(List<Bound> branches) {
        if (branches.stream().allMatch(numbers::isNumber)) {
            return numbers.meet(branches).map(types::of);
        }
        if (branches.stream().allMatch(this::isTruth)) {
            return Optional.of(types.ofTruth());
        }
        if (branches.stream().allMatch(conversions::isText)) {
            return Optional.of(types.ofText());
        }
        boolean areReferences = branches.stream().allMatch(branch -> types.isReference(conversions.type(branch)));
        return areReferences
                ? types.common(branches.stream().map(conversions::type).toList())
                : Optional.empty();
    }

    private boolean isTruth(Bound branch) {
        return branch instanceof Bound.Value value && types.isTruth(value.type());
    }
}
