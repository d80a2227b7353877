package dev.dunder.processor.formulas.meaning.builtins;

import dev.dunder.processor.formulas.meaning.terms.Bound;

/** A function that every formula has. */
interface BuiltIn {
    /** How many arguments it takes. */
    Arity arity();

    /** A call of it, with as many arguments as it takes, none of which failed. */
    Bound bind(BuiltInCall call);
}
