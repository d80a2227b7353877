package dev.dunder.processor.formulas.meaning.numbers;

import dev.dunder.processor.formulas.meaning.terms.ConstantTerm;
import dev.dunder.processor.formulas.meaning.terms.FlowTerm;
import dev.dunder.processor.formulas.meaning.terms.NumberTerm;
import dev.dunder.processor.formulas.meaning.terms.ReferenceTerm;
import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.formulas.meaning.terms.TestTerm;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.formulas.types.NumberType;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Keeps null as null where a reference becomes one of another type: {@code x != null ? (long) x : null}. */
public final class NullSafety {
    private static final String NAME = "value";

    private NullSafety() {}

    /** A boxed number as an object of a wider type. */
    static Term ofWidening(Term value, NumberType to, JavaTypes types) {
        String purpose = "to" + capital(types.inWords(types.boxed(types.of(to))));
        return of(purpose, value, variable -> widened(variable, to, types), types);
    }

    /** A number in a wider type, with a cast where Java would not make an object of that type. */
    static Term widened(Term value, NumberType to, JavaTypes types) {
        NumberType from = types.number(value.type()).orElseThrow();
        return from == to
                ? new NumberTerm.Cast(value, types.of(to))
                : new NumberTerm.Widening(value, from, to, types.of(to));
    }

    /** What is made of a value that is not null; of null it is null. */
    public static Term of(String purpose, Term value, UnaryOperator<Term> made, JavaTypes types) {
        Term variable = new ReferenceTerm.Variable(NAME, value.type());
        Term result = made.apply(variable);
        Term choice = new FlowTerm.Choice(
                new TestTerm.NotNull(variable, types.ofTruth()),
                result,
                new ConstantTerm.Nothing(types.round().types().getNullType()),
                types.boxed(result.type()));
        FlowTerm.Binding binding = new FlowTerm.Binding(NAME, value.type(), value);
        return new FlowTerm.Sequence(purpose, List.of(binding), FlowTerm.Reading.AGAIN, choice);
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
