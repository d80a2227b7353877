package dev.dunder.processor.formulas.meaning.builtins;

import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.CallTerm;
import dev.dunder.processor.formulas.meaning.terms.Function;
import dev.dunder.processor.formulas.meaning.terms.NumberTerm;
import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.formulas.types.NumberType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Converts a number to a whole one, of the type of the method's result where it is the whole formula. */
final class WholeConversion {
    private final NumberTerm.Rounding.Way way;
    private final WholeTarget target;
    private final BuiltInTools tools;

    WholeConversion(NumberTerm.Rounding.Way way, WholeTarget target, BuiltInTools tools) {
        this.way = way;
        this.target = target;
        this.tools = tools;
    }

    /** The first argument of a call, which is a plain number, as a whole number. */
    Bound bind(BuiltInCall call) {
        return tools.ofFirst(call, value -> converted(call, value.term()));
    }

    /** A plain number as the whole number that a call makes of it. */
    Bound converted(BuiltInCall call, Term value) {
        NumberType from = tools.types().number(value.type()).orElseThrow();
        NumberType to = target.of(call.wanted().flatMap(tools.types()::number), from);
        Term whole = new NumberTerm.Rounding(way, from, to, value, tools.types().of(to));
        return tools.numbers().value(narrowed(call, to, whole), call.span());
    }

    /** A byte or short is an int first, which has to fit. */
    private Term narrowed(BuiltInCall call, NumberType to, Term whole) {
        return call.wanted()
                .filter(wanted -> to == NumberType.INT)
                .flatMap(wanted -> exact(wanted).map(function -> exactly(function, whole, wanted)))
                .orElse(whole);
    }

    private static Term exactly(Function function, Term whole, TypeMirror wanted) {
        return new CallTerm.Intrinsic(function, List.of(whole), wanted);
    }

    private static Optional<Function> exact(TypeMirror wanted) {
        return switch (wanted.getKind()) {
            case BYTE -> Optional.of(Function.EXACT_BYTE);
            case SHORT -> Optional.of(Function.EXACT_SHORT);
            default -> Optional.empty();
        };
    }
}
