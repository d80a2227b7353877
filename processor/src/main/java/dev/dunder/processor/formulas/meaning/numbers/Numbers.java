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

    /** The type in which plain numbers meet: literals take the others' types. */
    public Optional<NumberType> meet(List<? extends Bound> numbers) {
        List<NumberType> own = numbers.stream()
                .filter(number -> number.untyped().isEmpty())
                .map(number -> type(number).orElseThrow())
                .toList();
        Optional<NumberType> met = own.stream().findFirst();
        for (NumberType next : own) {
            met = met.flatMap(next::meet);
        }
        return own.isEmpty() || met.isPresent() ? withLiterals(met, numbers) : met;
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

    /** Numbers without a type meet the others; where there are none, the first of them decides. */
    private Optional<NumberType> withLiterals(Optional<NumberType> others, List<? extends Bound> numbers) {
        Optional<NumberType> met = others;
        for (Bound number : numbers) {
            Optional<NumberType> before = met;
            met = number.untyped()
                    .map(literal -> before.map(type -> untyped.meeting(literal, type))
                            .orElseGet(() -> untyped.natural(literal)))
                    .or(() -> before);
        }
        return met;
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
