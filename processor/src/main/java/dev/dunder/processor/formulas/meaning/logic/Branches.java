package dev.dunder.processor.formulas.meaning.logic;

import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.numbers.Numbers;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.FlowTerm;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.MeaningProblem;
import dev.dunder.processor.formulas.meaning.terms.NumberTerm;
import dev.dunder.processor.formulas.meaning.terms.Term;
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
    private final FormulaContext context;
    private final Numbers numbers;
    private final Conversions conversions;

    public Branches(FormulaContext context, Numbers numbers, Conversions conversions) {
        this.context = context;
        this.numbers = numbers;
        this.conversions = conversions;
    }

    /** Branches in their common type. */
    public record Common(TypeMirror type, List<Term> terms) {

        /** Copies the list. */
        public Common {
            terms = List.copyOf(terms);
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
        return type.isPresent() ? in(type.get(), branches, span) : noCommonType(branches, span);
    }

    private Optional<Common> in(TypeMirror type, List<Bound> branches, Span span) {
        int before = context.diagnostics().count();
        boolean areWidened = branches.stream().allMatch(branch -> isWidened(branch, type));
        List<Term> terms = new ArrayList<>();
        branches.forEach(branch -> term(branch, type, areWidened).ifPresent(terms::add));
        if (terms.size() == branches.size()) {
            return Optional.of(new Common(type, terms));
        }
        return context.diagnostics().count() == before ? noCommonType(branches, span) : Optional.empty();
    }

    /** Whether they are numbers of which nothing has decided the type yet, as a fraction and an int are. */
    boolean areUndecided(List<Bound> branches) {
        return branches.stream().allMatch(numbers::isNumber) && numbers.areUndecided(branches);
    }

    /** A choice between two numbers that are undecided. */
    Bound undecided(Term test, List<Bound> branches, Span span) {
        return numbers.undecided(
                span,
                branches,
                (type, terms) -> new FlowTerm.Choice(test, terms.get(0), terms.get(1), types().of(type)));
    }

    /** A choice between branches, which has another type where that is wanted if all of them have it (JLS 15.25.3). */
    Bound.Value choice(Term choice, List<Bound> branches, Span span) {
        Bound.Value value = new Bound.Value(choice, span);
        List<Bound.Value> objects = branches.stream()
                .flatMap(branch -> branch.value().stream())
                .filter(branch -> !Conversions.isPrimitive(branch.type()))
                .toList();
        boolean isOfObjects = context.types().isReference(choice.type()) && objects.size() == branches.size();
        return isOfObjects
                ? value.or(wanted -> objects.stream().allMatch(branch -> conversions.isOf(branch, wanted)))
                : value;
    }

    private Optional<Common> noCommonType(List<Bound> branches, Span span) {
        context.fail(
                MeaningProblem.NO_COMMON_TYPE,
                span,
                conversions.inWords(branches.get(0)),
                conversions.inWords(other(branches)));
        return Optional.empty();
    }

    private static boolean isUsable(Bound branch) {
        return branch.value().isPresent() || branch.untyped().isPresent();
    }

    private Bound other(List<Bound> branches) {
        String first = conversions.inWords(branches.get(0));
        return branches.stream()
                .filter(branch -> !conversions.inWords(branch).equals(first))
                .findFirst()
                .orElse(branches.get(branches.size() - 1));
    }

    /** Whether a branch does not have the common floating-point type: Java takes float for an int beside a float. */
    private boolean isWidened(Bound branch, TypeMirror type) {
        return types().number(type).filter(NumberType::isFloating).isPresent()
                && branch.value()
                        .filter(value -> !types().isSame(types().unboxed(value.type()), types().unboxed(type)))
                        .isPresent();
    }

    private Optional<Term> term(Bound branch, TypeMirror type, boolean areWidened) {
        if (Conversions.isNull(branch)) {
            return branch.value().map(Bound.Value::term);
        }
        return areWidened
                ? numbers.as(branch, types().number(type).orElseThrow())
                : conversions.to(type, branch).map(term -> unboxed(term, branch, type));
    }

    /** Java does not take the call of a generic method for a number (JLS 15.25), and would choose between objects. */
    private Term unboxed(Term term, Bound branch, TypeMirror type) {
        return branch.value()
                .filter(value -> !value.isFixed() && isOtherNumber(value.type(), type))
                .map(Bound.Value::type)
                .filter(own -> !types().isSame(own, types().unboxed(own)))
                .<Term>map(own -> new NumberTerm.Unboxing(term, types().unboxed(own)))
                .orElse(term);
    }

    private boolean isOtherNumber(TypeMirror one, TypeMirror other) {
        return Conversions.isPrimitive(other)
                && types().number(one).isPresent()
                && !types().number(one).equals(types().number(other));
    }

    private Optional<TypeMirror> type(List<Bound> branches, boolean isNullable) {
        if (branches.isEmpty()) {
            return Optional.of(types().round().types().getNullType());
        }
        Optional<TypeMirror> type =
                isSame(branches) ? Optional.of(conversions.type(branches.get(0))) : different(branches);
        return isNullable ? type.map(types()::boxed) : type;
    }

    private boolean isSame(List<Bound> branches) {
        return branches.stream()
                .allMatch(branch -> branch.value()
                        .filter(value -> types().isSame(value.type(), conversions.type(branches.get(0))))
                        .isPresent());
    }

    private Optional<TypeMirror> different(List<Bound> branches) {
        if (branches.stream().allMatch(numbers::isNumber)) {
            return numbers.meet(branches).map(types()::of);
        }
        if (branches.stream().allMatch(this::isTruth)) {
            return Optional.of(types().ofTruth());
        }
        if (branches.stream().allMatch(conversions::isText)) {
            return Optional.of(types().ofText());
        }
        List<TypeMirror> own = branches.stream().map(conversions::type).toList();
        return own.stream().allMatch(types()::isReference) ? types().common(own) : Optional.empty();
    }

    private boolean isTruth(Bound branch) {
        return branch.value().filter(value -> types().isTruth(value.type())).isPresent();
    }

    private JavaTypes types() {
        return context.types();
    }
}
