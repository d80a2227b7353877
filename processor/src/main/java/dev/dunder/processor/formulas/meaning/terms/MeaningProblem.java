package dev.dunder.processor.formulas.meaning.terms;

import dev.dunder.processor.core.base.ProblemKind;
import dev.dunder.processor.core.base.Wording;

/** What can be wrong with a formula that is well written, but has no meaning for its types. */
public enum MeaningProblem implements ProblemKind {
    /** Arguments: the operator, the operands' types, what was tried, what to add. */
    NO_OPERATOR("no operator %1$s for (%2$s)", "%3$s", "%4$s", "Tried"),
    /** Arguments: the method, what shows that the type's objects change, the type, the head of an adapter. */
    MUTABLE_OPERAND(
            "%1$s may change the object that it is called on",
            "%2$s",
            "add pure = %3$s.class to @Formulas if the operators of %3$s return new objects,"
                    + " or add '%4$s', which copies first, to a class in use"),
    /** Arguments: the object's type, the number's type, what to do. */
    WRONG_COMPARISON("%1$s is never equal to a number", "a value of type %1$s and a value of type %2$s", "%3$s"),
    /** Arguments: the method, the arguments' types, what was tried, what to do. */
    NO_METHOD("no method %1$s for (%2$s)", "%3$s", "%4$s", "Tried"),
    /** Arguments: the call, the methods that fit, what to do. */
    AMBIGUOUS_CALL("%1$s matches several methods equally well", "%2$s", "%3$s"),
    /** Arguments: the name, what is known, what was probably meant. */
    UNKNOWN_NAME("unknown name %1$s", "%2$s", "%3$s"),
    /** Arguments: the name, the classes. */
    AMBIGUOUS_NAME(
            "%1$s is a member of several classes in use",
            "%1$s in each of %2$s", "write the class before it: %3$s.%1$s"),
    /** Arguments: the type, the name, what was tried, what was probably meant. */
    UNKNOWN_ATTRIBUTE("%1$s has no attribute %2$s", "%3$s", "%4$s", "Tried"),
    /** Arguments: the name, what to do. */
    TYPE_AS_VALUE("%1$s is a class, not a value", "%1$s where a value is expected", "%2$s"),
    /** Arguments: the method. */
    NO_VALUE("%1$s returns no value", "a method that returns void", "call a method that returns something"),
    /** Arguments: the name, what it takes, what was found. */
    WRONG_ARGUMENTS(
            "%1$s() takes %2$s", "%3$s", "change the arguments, or call a method of your own with another name"),
    /** Arguments: the left type, the right type. */
    INTEGER_DIVISION(
            "%1$s / %2$s would discard the fractional part",
            "/ of two whole numbers",
            "write // for the floor, make one side a double with float(x) or 2.0, or make one side a BigDecimal and set precision"),
    /** Arguments: the operator, the left type, the right type. */
    DOUBLE_MEETS_DECIMAL(
            "%1$s of %2$s and %3$s would change a value silently",
            "a binary floating-point number and an exact number",
            "make both sides double with float(x), or declare the double as BigDecimal"),
    /** Arguments: none. */
    DIVISION_WITHOUT_PRECISION(
            "/ of BigDecimal needs a precision",
            "no precision in @Formulas, and quotients that may not terminate",
            "write how many digits to keep: @Formulas(precision = 34), or write // for the whole quotient"),
    /** Arguments: the base's type, the exponent. */
    NEGATIVE_EXPONENT(
            "%1$s ** %2$s may not have an exact value",
            "a negative exponent of %1$s",
            "divide by the positive power, make the base a double with float(x), or make it a BigDecimal and set precision"),
    /** Arguments: the base's type, the exponent's type. */
    WRONG_EXPONENT(
            "%1$s cannot be raised to a power of type %2$s",
            "an exponent of type %2$s", "use a whole exponent, or calculate in double with float(x)"),
    /** Arguments: the number, the type. */
    LITERAL_OUT_OF_RANGE(
            "%1$s does not fit in %2$s",
            "the number %1$s where a value of type %2$s is expected",
            "use a smaller number, or a wider type than %2$s"),
    /** Arguments: none. */
    CONSTANT_FAILS("%1$s cannot be evaluated", "%2$s", "correct the numbers"),
    /** Arguments: the found type, the wanted type, what to write. */
    LOSSY_RESULT("%1$s cannot be converted to %2$s without loss", "a value of type %1$s", "%3$s"),
    /** Arguments: the found type, the wanted type, what to write. */
    WRONG_RESULT("the formula has type %1$s, but the method returns %2$s", "a value of type %1$s", "%3$s"),
    /** Arguments: the two types. */
    NO_COMMON_TYPE(
            "%1$s and %2$s have no common type",
            "either a value of type %1$s or one of type %2$s", "convert one of them with str(x), int(x) or float(x)"),
    /** Arguments: the exception, the method that throws it. */
    UNDECLARED_EXCEPTION(
            "%2$s can throw %1$s, which the formula's method does not declare",
            "a method without 'throws %1$s'", "add 'throws %1$s' to the method, or call a method that handles it"),
    /** Arguments: the two types. */
    IDENTITY_OF_VALUES(
            "'%3$s' cannot compare %1$s with %2$s",
            "a primitive value, which has no identity and is never null", "%4$s");

    private final Wording wording;
    private final String label;

    MeaningProblem(String message, String found, String fix) {
        this(message, found, fix, "Found");
    }

    MeaningProblem(String message, String found, String fix, String label) {
        this.wording = new Wording(message, found, fix);
        this.label = label;
    }

    @Override
    public Wording wording() {
        return wording;
    }

    @Override
    public String foundLabel() {
        return label;
    }
}
