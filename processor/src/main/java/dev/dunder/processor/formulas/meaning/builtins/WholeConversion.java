package dev.dunder.processor.formulas.meaning.builtins;

import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.NumberTerm;
import dev.dunder.processor.formulas.types.NumberType;

/** Converts a number to a whole one, of the type of the method's result where it is the whole formula. */
final class WholeConversion {
    private final NumberTerm.Rounding.Way way;
    private final BuiltInTools tools;

    WholeConversion(NumberTerm.Rounding.Way way, BuiltInTools tools) {
        this.way = way;
        this.tools = tools;
    }

    /** The first argument of a call, which is a plain number, as a whole number. */
    Bound bind(BuiltInCall call) {
        return tools.ofFirst(call, value -> converted(call, value));
    }

    private Bound converted(BuiltInCall call, Bound.Value value) {
        NumberType from = tools.numbers().type(value).orElseThrow();
        NumberType to = call.wanted().filter(NumberType::isWhole).orElseGet(() -> natural(from));
        return tools.numbers()
                .value(
                        new NumberTerm.Rounding(
                                way, from, to, value.term(), tools.types().of(to)),
                        call.span());
    }

    private static NumberType natural(NumberType from) {
        return switch (from) {
            case INT, LONG, BIG_INTEGER -> from;
            case FLOAT, DOUBLE -> NumberType.LONG;
            case BIG_DECIMAL -> NumberType.BIG_INTEGER;
        };
    }
}
