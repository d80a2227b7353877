package dev.dunder.processor.formulas.meaning.logic;

import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.numbers.Fitting;
import dev.dunder.processor.formulas.meaning.numbers.Numbers;
import dev.dunder.processor.formulas.meaning.terms.Bound;
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
import java.util.function.Function;
import javax.lang.model.type.TypeMirror;

/**
 * The types of branches: their common one, which is the same type, or where numbers meet, or the least upper bound of
 * references; or one that is wanted, which each branch becomes by itself. A branch that is null or a box makes the common
 * type a reference.
 */
public final class Branches {
    private final FormulaContext context;
    private final Numbers numbers;
    private final Conversions conversions;
    private final Fitting fitting;
    private final CommonBranchType common;

    public Branches(FormulaContext context, Numbers numbers, Conversions conversions) {
        this.context = context;
        this.numbers = numbers;
        this.conversions = conversions;
        this.fitting = new Fitting(context, conversions);
        this.common = new CommonBranchType(context, numbers, conversions);
    }

    /** Branches in one type. */
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
        int before = context.diagnostics().count();
        Optional<Common> found = common.of(branches).flatMap(type -> in(type, branches));
        if (found.isEmpty() && context.diagnostics().count() == before) {
            noCommonType(branches, span);
        }
        return found;
    }

    /** Their common type, if there is one that each of them becomes. */
    Optional<TypeMirror> commonType(List<Bound> branches) {
        return common.of(branches).filter(type -> areAll(branches, type));
    }

    /** Whether each operand becomes a type, and an object of their common type is not one of it already. */
    boolean areAll(List<Bound> operands, TypeMirror wanted, Optional<TypeMirror> own) {
        boolean isOf = own.isPresent()
                && types().number(wanted).isEmpty()
                && types().isReference(wanted)
                && types().isAssignable(own.get(), wanted);
        return !isOf && areAll(operands, wanted);
    }

    /** Whether operands that are not null have one type, or are all numbers, or all texts. */
    boolean areOfOneKind(List<Bound> operands) {
        List<Bound> present = operands.stream()
                .filter(operand -> !Conversions.isNull(operand))
                .toList();
        return present.stream().allMatch(numbers::isNumber)
                || present.stream().allMatch(conversions::isText)
                || present.stream()
                        .allMatch(operand -> types().isSame(
                                        types().unboxed(conversions.type(operand)),
                                        types().unboxed(conversions.type(present.get(0)))));
    }

    /** Whether each branch becomes a type. */
    boolean areAll(List<Bound> branches, TypeMirror type) {
        return branches.stream().allMatch(branch -> fitting.fits(branch, type));
    }

    /** The branches in a type; empty where one of them does not become that. */
    public Optional<Common> in(TypeMirror type, List<Bound> branches) {
        boolean areWidened = branches.stream().allMatch(branch -> isWidened(branch, type));
        List<Term> terms = new ArrayList<>();
        branches.forEach(branch -> term(branch, type, areWidened).ifPresent(terms::add));
        return terms.size() == branches.size() ? Optional.of(new Common(type, terms)) : Optional.empty();
    }

    /** Whether they are numbers of which nothing has decided the type yet, as a fraction and an int are. */
    boolean areUndecided(List<Bound> branches) {
        return branches.stream().allMatch(numbers::isNumber)
                && branches.stream().noneMatch(Conversions::isBoxed)
                && numbers.areUndecided(branches);
    }

    /** A choice between numbers that are undecided. */
    Bound undecided(List<Bound> branches, Span span, Function<Common, Optional<Term>> choice) {
        return numbers.undecided(span, branches, (type, terms) -> choice.apply(new Common(types().of(type), terms)));
    }

    private void noCommonType(List<Bound> branches, Span span) {
        context.fail(
                MeaningProblem.NO_COMMON_TYPE,
                span,
                conversions.inWords(branches.get(0)),
                conversions.inWords(other(branches)));
    }

    private static boolean isUsable(Bound branch) {
        return branch.value().isPresent()
                || branch.untyped().isPresent()
                || branch.open().isPresent();
    }

    private Bound other(List<Bound> branches) {
        String first = conversions.inWords(branches.get(0));
        return branches.stream()
                .filter(branch -> !conversions.inWords(branch).equals(first))
                .findFirst()
                .orElse(branches.get(branches.size() - 1));
    }

    /** Whether a branch does not have a floating-point type: Java takes float for an int beside a float. */
    private boolean isWidened(Bound branch, TypeMirror type) {
        return Conversions.isPrimitive(type)
                && types().number(type).filter(NumberType::isFloating).isPresent()
                && branch.value()
                        .filter(value -> !types().isSame(types().unboxed(value.type()), type))
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
                .filter(value -> !value.isFixed() && !Conversions.isPrimitive(term.type()))
                .filter(value -> isOtherNumber(value.type(), type))
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

    private JavaTypes types() {
        return context.types();
    }
}
