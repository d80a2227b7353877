package dev.dunder.processor.formulas.meaning.terms;

import dev.dunder.processor.core.base.ProblemKind;
import dev.dunder.processor.core.base.Wording;

/** What can be wrong with a formula that is well written, but has no meaning for the types that it meets. */
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
    /** Arguments: the call, the methods that fit. */
    AMBIGUOUS_CALL(
            "%1$s fits several methods, and none of them best",
            "%2$s", "give an argument the exact type of a parameter, as with int(x), float(x) or a method of its own"),
    /** Arguments: the name, what is known, what was probably meant. */
    UNKNOWN_NAME("nothing is named %1$s here", "%2$s", "%3$s"),
    /** Arguments: the name, the classes. */
    AMBIGUOUS_NAME(
            "%1$s is a name of several classes in use",
            "%1$s in each of %2$s", "write the class before it, as in %3$s.%1$s"),
    /** Arguments: the type, the name, what was tried, what was probably meant. */
    UNKNOWN_ATTRIBUTE("%1$s has no attribute %2$s", "%3$s", "%4$s", "Tried"),
    /** Arguments: the name, what to do. */
    TYPE_AS_VALUE("%1$s is a class, and no value", "%1$s where a value is wanted", "%2$s"),
    /** Arguments: the method. */
    NO_VALUE("%1$s gives no value", "a method whose result is void", "call a method that returns something"),
    /** Arguments: the name, what it takes, what was found. */
    WRONG_ARGUMENTS("%1$s() takes %2$s", "%3$s", "change the arguments, or call a method of your own by another name"),
    /** Arguments: the left type, the right type. */
    INTEGER_DIVISION(
            "%1$s / %2$s could lose what is behind the point",
            "/ between whole numbers",
            "say // for the floor, make one side a double as with float(x) or 2.0, or one side a BigDecimal and set precision"),
    /** Arguments: the operator, the left type, the right type. */
    DOUBLE_MEETS_DECIMAL(
            "%1$s between %2$s and %3$s would change a value silently",
            "a binary floating-point number beside an exact one",
            "make both sides double with float(x), or give the formula a BigDecimal instead of the double"),
    /** Arguments: none. */
    DIVISION_WITHOUT_PRECISION(
            "/ of BigDecimal needs a precision",
            "no precision in @Formulas, and quotients that may have no end",
            "say how many digits, as in @Formulas(precision = 34), or // for the whole quotient"),
    /** Arguments: the base's type, the exponent. */
    NEGATIVE_EXPONENT(
            "%1$s ** %2$s may have no exact value",
            "a negative exponent of %1$s",
            "divide by the positive power, make the base a double as with float(x), or make it a BigDecimal and set precision"),
    /** Arguments: the base's type, the exponent's type. */
    WRONG_EXPONENT(
            "%1$s has no power of a %2$s",
            "an exponent of type %2$s", "use a whole exponent, or calculate in double with float(x)"),
    /** Arguments: the number, the type. */
    LITERAL_OUT_OF_RANGE(
            "%1$s does not fit into %2$s",
            "the number %1$s where %2$s is meant", "use a smaller number, or a wider type than %2$s"),
    /** Arguments: none. */
    CONSTANT_FAILS("the value of %1$s does not exist", "%2$s", "correct the numbers"),
    /** Arguments: the found type, the wanted type, what to write. */
    LOSSY_RESULT("%1$s does not become %2$s without loss", "a value of type %1$s", "%3$s"),
    /** Arguments: the found type, the wanted type, what to write. */
    WRONG_RESULT("the formula gives %1$s, and the method %2$s", "a value of type %1$s", "%3$s"),
    /** Arguments: the two types. */
    NO_COMMON_TYPE(
            "%1$s and %2$s have no common type",
            "a value of type %1$s, or else of type %2$s", "make both one type, as with str(x), int(x) or float(x)"),
    /** Arguments: the exception, the method that throws it. */
    UNDECLARED_EXCEPTION(
            "%2$s can throw %1$s, which the formula's method does not declare",
            "no 'throws %1$s'", "add 'throws %1$s' to the method, or call something that handles it"),
    /** Arguments: the two types. */
    IDENTITY_OF_VALUES(
            "'%3$s' compares objects, and not %1$s with %2$s", "%3$s beside a value that has no identity", "%4$s");

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
