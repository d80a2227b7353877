package dev.dunder.processor.formulas.types;

/**
 * An overload that is applicable to a call.
 *
 * @param declared it, with its own type parameters
 * @param inferred it, with the types of this call in their place
 * @param isSpread whether the last parameter takes each of the last arguments (JLS 15.12.2.4)
 */
record Candidate(Overload declared, Overload inferred, boolean isSpread) {

    /** Whether the overload can have a number of arguments. */
    boolean hasPlaceFor(int count) {
        int parameters = declared.parameters().size();
        return isSpread ? declared.element().isVarArgs() && count >= parameters - 1 : count == parameters;
    }

    /** The overload with a number of parameters, if it can have any. */
    Overload shaped(int count) {
        return isSpread ? declared.spread(count) : declared;
    }
}
