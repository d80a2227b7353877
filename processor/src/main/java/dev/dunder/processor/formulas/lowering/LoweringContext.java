package dev.dunder.processor.formulas.lowering;

import dev.dunder.processor.formulas.meaning.terms.FormulaEnvironment;
import dev.dunder.processor.formulas.meaning.terms.FormulaSource;
import dev.dunder.processor.formulas.meaning.terms.Settings;
import dev.dunder.processor.formulas.types.JavaTypes;

/**
 * What each lowering is given.
 *
 * @param source the formula
 * @param environment what the formulas of an interface have in common
 * @param parts what the formulas share in the generated class
 * @param effects what comes up in the body of the method
 */
record LoweringContext(FormulaSource source, FormulaEnvironment environment, ClassParts parts, Effects effects) {

    /** The same for the body of a private method. */
    LoweringContext inPrivateMethod() {
        return new LoweringContext(source, environment, parts, new Effects());
    }

    /** Questions about types. */
    JavaTypes types() {
        return environment.types();
    }

    /** How the formula calculates. */
    Settings settings() {
        return source.settings();
    }

    /** The warnings that calls cause. */
    CallWarnings warnings() {
        return new CallWarnings(types());
    }
}
