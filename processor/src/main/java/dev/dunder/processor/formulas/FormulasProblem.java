package dev.dunder.processor.formulas;

import dev.dunder.processor.core.base.ProblemKind;
import dev.dunder.processor.core.base.Wording;

/** What can be wrong with an interface of formulas, apart from the formulas themselves. */
public enum FormulasProblem implements ProblemKind {
    /** Arguments: the type, where it is named, what to do. */
    NOT_AN_INTERFACE("@Formulas is for interfaces, and %1$s is not an interface", "%2$s", "%3$s"),
    /** Arguments: the interface. */
    SEALED_INTERFACE(
            "%1$s is sealed, so a generated class cannot implement it",
            "sealed interface %1$s", "remove sealed and permits from %1$s"),
    /** Arguments: the interface. */
    NO_FORMULA(
            "%1$s has no formula",
            "an interface without abstract methods",
            "add a method such as '@Formula(\"a + b\") int sum(int a, int b);'"),
    /** Arguments: the interface, the method. */
    MISSING_FORMULA(
            "%1$s.%2$s has no formula",
            "an abstract method without @Formula", "add @Formula(\"…\"), or make it a default method"),
    /** Arguments: the interface, the method. */
    FORMULA_WITH_BODY(
            "%1$s.%2$s has a formula and a body",
            "@Formula on a method that is not abstract", "remove @Formula, or remove the body"),
    /** Arguments: the interface, the method. */
    VOID_FORMULA(
            "%1$s.%2$s returns void, but its formula has a value",
            "the result type void", "declare the type of the formula's value as the result"),
    /** Arguments: the precision. */
    BAD_PRECISION(
            "precision must not be negative: %1$s",
            "precision = %1$s", "write how many digits each operation keeps, such as 34, or 0 for all of them"),
    /** Arguments: the type. */
    PURE_WITHOUT_EFFECT(
            "%1$s.class in pure has no effect",
            "no formula of the interface that uses arithmetic of %1$s found by name alone",
            "remove %1$s.class from pure"),
    /** Arguments: the class, the method, what is wrong with it. */
    WRONG_CONVERSION(
            "%1$s.%2$s cannot convert a number",
            "%2$s with @Operator(Op.FROM_NUMBER), which %3$s",
            "mark a static method that takes a number, or a number and the other operand, and returns the object"),
    /** Arguments: the interface, the method, the result. */
    SCALE_OF_OTHER(
            "the result of %1$s.%2$s has no scale",
            "scale on a result of type %3$s", "remove scale, or declare the result as BigDecimal"),
    /** Arguments: the interface, the method. */
    ROUNDING_WITHOUT_SCALE(
            "the rounding of %1$s.%2$s has no scale to round to",
            "rounding without scale", "write how many decimal places the result has, such as scale = 2"),
    /** Arguments: the method, the calls, what to do. */
    SELF_CALL("the formula of %1$s never ends", "the calls %2$s, which no condition leaves out", "%3$s");

    private final Wording wording;

    FormulasProblem(String message, String found, String fix) {
        this.wording = new Wording(message, found, fix);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
