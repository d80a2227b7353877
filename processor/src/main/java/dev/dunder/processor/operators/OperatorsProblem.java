package dev.dunder.processor.operators;

import dev.dunder.processor.core.base.ProblemKind;
import dev.dunder.processor.core.base.Wording;

/** What can be wrong with the operators of a type. */
enum OperatorsProblem implements ProblemKind {
    /** Arguments: the type, what was found instead, what to do. */
    NO_OPERATOR("%1$s has no operator", "%2$s", "%3$s"),
    /** Arguments: the type, the method, the operator. */
    PRIVATE_OPERATOR(
            "%1$s.%2$s is private, so that nothing can call it as %3$s",
            "private %2$s", "make it at least package-private, or give it a name that is no operator's"),
    /** Arguments: the type, the method, the operator. */
    HIDDEN_OPERAND(
            "%1$s.%2$s cannot be %3$s, as a type in its signature is private",
            "%2$s, with a private type as operand, result or exception", "make that type at least package-private"),
    /** Arguments: the type, the method, the operator, the operands in words, the count found. */
    WRONG_OPERANDS(
            "%1$s.%2$s cannot be %3$s, which has %4$s beside the object",
            "%2$s, with %5$s", "change its parameters, or name another operator"),
    /** Arguments: the type, the method, the operator, the results in words, the result found. */
    WRONG_RESULT(
            "%1$s.%2$s cannot be %3$s, whose result is %4$s",
            "%2$s, which returns %5$s", "return %4$s, or let the method be no operator"),
    /** Arguments: the type, the method, the result found. */
    WRONG_COMPARISON(
            "%1$s.%2$s orders nothing, as its result is no int",
            "%2$s, which returns %3$s",
            "return an int: negative, zero or positive for less, equal or greater; or rename the method"),
    /** Arguments: the type, the method, the operator. */
    STATIC_WITHOUT_OPERAND(
            "static %1$s.%2$s cannot be %3$s of %1$s, as none of its operands is one",
            "static %2$s", "take %1$s as an operand, or move the method to the type that it is an operator of"),
    /** Arguments: the type, the method, the operator, the other method. */
    DUPLICATE_OPERATOR(
            "%1$s has two methods for %3$s with the same operands",
            "%2$s and %4$s, neither of which is stronger",
            "let one of the two alone carry @Operator, or take the other out with @Operator(Op.NONE)"),
    /** Arguments: the type, the method, the operator, the flag. */
    NO_REFLECTED_FORM(
            "%1$s.%2$s cannot be %4$s, as %3$s has no reflected form",
            "%4$s = true on %3$s",
            "take %4$s out; only the binary operators of arithmetic, bits and shifts have a reflected form"),
    /** Arguments: the type, the method, the operator. */
    STATIC_REFLECTED(
            "static %1$s.%2$s cannot be reflected, as its parameters are both operands, in their order",
            "reflected = true on a static method",
            "take reflected out, and write the parameters in the order of the operands"),
    /** Arguments: the type, the method. */
    REFLECTED_AND_COMMUTATIVE(
            "%1$s.%2$s is both reflected and commutative",
            "reflected = true and commutative = true",
            "keep commutative for both sides, or reflected for the right side alone"),
    /** Arguments: the type, the method. */
    NONE_BESIDE_DUNDER(
            "%1$s.%2$s is an operator by its name and none by its annotation",
            "@Operator(Op.NONE) on %2$s", "take the annotation off, or give the method a name without the underscores"),
    /** Arguments: the type, the field, the operator. */
    FIELD_IS_NO_OPERATION(
            "%1$s.%2$s is a field, and cannot be %3$s",
            "@Operator(Op.%3$s) on a field", "mark a method; a field can only be Op.ZERO or Op.ONE"),
    /** Arguments: the type, the field or method, the identity, what is wrong with it. */
    WRONG_IDENTITY(
            "%1$s.%2$s cannot be the identity %3$s of %1$s",
            "%2$s, which %4$s",
            "mark a static field of type %1$s, or a static method without parameters that returns one"),
    /** Arguments: the class in {@code use}, the types, what it has, one of the types. */
    NO_OPERATOR_IN_USE(
            "%1$s has no operator for %2$s",
            "%3$s",
            "list a class that has a static @Operator method with a parameter of type %4$s, or remove %1$s.class from use"),
    /** Arguments: the type in {@code pure}, what was found. */
    PURE_WITHOUT_EFFECT("%1$s.class in pure has no effect", "%2$s", "remove %1$s.class from pure"),
    /** Arguments: the constant, the types, the operators that they have. */
    ABSENT_OPERATOR(
            "Op.%1$s in without has no effect: %2$s has no such operator",
            "the operators %3$s", "remove Op.%1$s from without, or name one of the operators found"),
    /** Arguments: the type, the method, the operator. */
    STATIC_OPERATOR(
            "static %1$s.%2$s is not an operator",
            "static %2$s without @Operator",
            "write @Operator(Op.%3$s) on it, make it an instance method, or write @SuppressWarnings(\"StaticOperator\")",
            Severity.WARNING),
    /** Arguments: the type, the method, what is wrong with it. */
    WRONG_CONVERSION(
            "%1$s.%2$s cannot be FROM_NUMBER of %1$s",
            "%2$s, which %3$s",
            "mark a static method that returns %1$s and takes a number, such as 'static %1$s of(int number)', or a number"
                    + " and the other operand"),
    /** Argument: the type. */
    EQUAL_WITHOUT_HASH(
            "%1$s defines == but no hash",
            "an __eq__, and neither a __hash__ nor a hashCode of its own",
            "add 'int __hash__()' or override hashCode, or write @SuppressWarnings(\"EqualWithoutHash\") if it is never a key",
            Severity.WARNING),
    /** Argument: the type. */
    ORDER_WITHOUT_EQUAL(
            "%1$s orders by compareTo but is equal by identity",
            "a compareTo, and the equals of Object",
            "override equals so that it agrees with compareTo, or write @SuppressWarnings(\"OrderWithoutEqual\")",
            Severity.WARNING);

    private final Wording wording;
    private final Severity severity;

    OperatorsProblem(String message, String found, String fix) {
        this(message, found, fix, Severity.ERROR);
    }

    OperatorsProblem(String message, String found, String fix, Severity severity) {
        this.wording = new Wording(message, found, fix);
        this.severity = severity;
    }

    @Override
    public Wording wording() {
        return wording;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
