package dev.dunder.processor.formulas;

import dev.dunder.processor.core.base.ProblemKind;
import dev.dunder.processor.core.base.Wording;

/** What can be wrong with an interface of formulas, beside the formulas themselves. */
public enum FormulasProblem implements ProblemKind {
    /** Arguments: the type, where it is named, what to do. */
    NOT_AN_INTERFACE("@Formulas is for interfaces, and %1$s is none", "%2$s", "%3$s"),
    /** Arguments: the interface. */
    SEALED_INTERFACE(
            "%1$s is sealed, so that no generated class can implement it",
            "sealed interface %1$s", "take sealed and permits off %1$s"),
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
            "@Formula on a method that is not abstract", "take one of the two away"),
    /** Arguments: the interface, the method. */
    VOID_FORMULA(
            "%1$s.%2$s gives nothing, and its formula something",
            "a result of void", "declare the type that the formula gives"),
    /** Arguments: the precision. */
    BAD_PRECISION(
            "a precision of %1$s means nothing",
            "precision = %1$s", "say how many digits each operation keeps, or 0 for all of them"),
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
            "scale on a result of type %3$s", "take scale out, or declare the result as BigDecimal"),
    /** Arguments: the interface, the method. */
    ROUNDING_WITHOUT_SCALE(
            "the rounding of %1$s.%2$s has nothing to round to",
            "rounding without scale", "say how many digits behind the point the result has, as in scale = 2");

    private final Wording wording;

    FormulasProblem(String message, String found, String fix) {
        this.wording = new Wording(message, found, fix);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
