package dev.dunder.processor.formulas.meaning.numbers;

import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.NumberTerm;
import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.formulas.types.NumberType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Plain numbers among the parts of a formula: which type each has, and what it is in a wider one. */
public final class Numbers {
    private final JavaTypes types;
    private final UntypedNumbers untyped;

    public Numbers(FormulaContext context, UntypedNumbers untyped) {
        this.types = context.types();
        this.untyped = untyped;
    }

    /** The type of a plain number; that of a literal is the natural one. */
    public Optional<NumberType> type(Bound bound) {
        return bound.untyped()
                .map(untyped::natural)
                .or(() -> bound.value().flatMap(value -> types.number(value.type())));
    }

    /** Whether it is a plain number of a type. */
    boolean is(Bound bound, NumberType type) {
        return type(bound).filter(type::equals).isPresent();
    }

    /** Whether it is a plain number. */
    public boolean isNumber(Bound bound) {
        return bound.untyped().isPresent() || type(bound).isPresent();
    }

    /** The type in which plain numbers meet: those without a type take the others' types, or else the first decides. */
    public Optional<NumberType> meet(List<? extends Bound> numbers) {
        List<Bound.Untyped> open = open(numbers);
        List<NumberType> own = own(numbers);
        Optional<NumberType> met =
                own.stream().findFirst().or(() -> open.stream().findFirst().map(untyped::natural));
        for (NumberType next : own) {
            met = met.flatMap(next::meet);
        }
        for (Bound.Untyped next : open) {
            met = met.flatMap(type -> untyped.meeting(next, type));
        }
        return met;
    }

    /** The type in which plain numbers meet where none is calculated: whole literals are not bound to the others' types. */
    public Optional<NumberType> meetAsValues(List<? extends Bound> numbers) {
        Optional<NumberType> met = meet(numbers);
        for (Bound number : numbers) {
            met = met.map(type -> beyond(type, number));
        }
        return met;
    }

    private NumberType beyond(NumberType met, Bound number) {
        return number.untyped()
                .filter(literal -> met.isWhole() && !UntypedNumbers.hasFraction(literal))
                .flatMap(literal -> met.meet(untyped.natural(literal)))
                .orElse(met);
    }

    private static List<Bound.Untyped> open(List<? extends Bound> numbers) {
        return numbers.stream().flatMap(number -> number.untyped().stream()).toList();
    }

    private List<NumberType> own(List<? extends Bound> numbers) {
        return numbers.stream()
                .filter(number -> number.untyped().isEmpty())
                .map(number -> type(number).orElseThrow())
                .toList();
    }

    /**
     * Whether nothing decides yet in which type plain numbers meet: there is a fraction without a type, and all that has
     * one is an int or a long.
     */
    public boolean areUndecided(List<? extends Bound> numbers) {
        return numbers.stream().anyMatch(UntypedNumbers::hasFraction)
                && own(numbers).stream().allMatch(NumberType::isWord);
    }

    /** Whether a number has a value of a type, as those without a type may not. */
    public boolean fits(Bound number, NumberType type) {
        return number.untyped().map(open -> untyped.fits(open, type)).orElse(true);
    }

    /** A calculation of numbers that are undecided: each takes the type that decides, and then the whole does. */
    public Bound undecided(
            Span span, List<? extends Bound> numbers, BiFunction<NumberType, List<Term>, Optional<Term>> whole) {
        boolean isExact = numbers.stream().allMatch(number -> fits(number, NumberType.BIG_DECIMAL));
        return new Bound.Undecided(
                span, isExact, type -> all(numbers, type).flatMap(terms -> whole.apply(type, terms)));
    }

    /** A number in a type that holds all of its values; empty where a literal has no value there, which is reported. */
    public Optional<Term> as(Bound number, NumberType target) {
        return number.untyped()
                .map(literal -> untyped.term(literal, target))
                .orElseGet(() -> number.in(types.of(target))
                        .or(() -> number.value().map(value -> widened(value.term(), target))));
    }

    /** Numbers, each in a type that holds all of its values; empty where one has none there, which is reported. */
    public Optional<List<Term>> all(List<? extends Bound> numbers, NumberType target) {
        List<Term> terms = new ArrayList<>();
        numbers.forEach(number -> as(number, target).ifPresent(terms::add));
        return terms.size() == numbers.size() ? Optional.of(terms) : Optional.empty();
    }

    private Term widened(Term term, NumberType target) {
        NumberType from = types.number(term.type()).orElseThrow();
        return from == target ? term : new NumberTerm.Widening(term, from, target, types.of(target));
    }

    /** A value, made of plain numbers. */
    public Bound.Value value(Term term, Span span) {
        return new Bound.Value(term, span);
    }
}
