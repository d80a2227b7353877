package dev.dunder.processor.operators;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The table of operators: Python's notation, dunder name and helper, and the conventional names of Java's and Kotlin's
 * libraries, in the order in which they count. The constants are those of {@code dev.dunder.Op}.
 *
 * @see <a href="https://docs.python.org/3/reference/datamodel.html#special-method-names">Python: special method
 *     names</a>
 */
public enum Operator {
    ADD("a + b", "add", Operands.ONE, ResultKind.VALUE, "plus", "add"),
    SUBTRACT("a - b", "sub", Operands.ONE, ResultKind.VALUE, "minus", "subtract"),
    MULTIPLY("a * b", "mul", Operands.ONE, ResultKind.VALUE, "times", "multiply", "multipliedBy"),
    MATRIX_MULTIPLY("a @ b", "matmul", Operands.ONE, ResultKind.VALUE, "matmul", "mult"),
    DIVIDE("a / b", "truediv", Operands.ONE, ResultKind.VALUE, "div", "divide", "dividedBy"),
    FLOOR_DIVIDE("a // b", "floordiv", Operands.ONE, ResultKind.VALUE, "floorDiv"),
    MODULO("a % b", "mod", Operands.ONE, ResultKind.VALUE, "rem", "remainder", "mod"),
    POWER("a ** b", "pow", Operands.ONE, ResultKind.VALUE, "pow", "power"),
    SHIFT_LEFT("a << b", "lshift", Operands.ONE, ResultKind.VALUE, "shl", "shiftLeft"),
    SHIFT_RIGHT("a >> b", "rshift", Operands.ONE, ResultKind.VALUE, "shr", "shiftRight"),
    AND("a & b", "and", Operands.ONE, ResultKind.VALUE, "and"),
    OR("a | b", "or", Operands.ONE, ResultKind.VALUE, "or"),
    XOR("a ^ b", "xor", Operands.ONE, ResultKind.VALUE, "xor"),
    NEGATE("-a", "neg", Operands.NONE, ResultKind.VALUE, "unaryMinus", "negate", "negated"),
    POSITIVE("+a", "pos", Operands.NONE, ResultKind.VALUE, "unaryPlus"),
    INVERT("~a", "invert", Operands.NONE, ResultKind.VALUE, "inv", "not"),
    ABSOLUTE("abs(a)", "abs", Operands.NONE, ResultKind.VALUE, "abs"),
    LESS("a < b", "lt", Operands.ONE, ResultKind.BOOLEAN, "compareTo"),
    LESS_EQUAL("a <= b", "le", Operands.ONE, ResultKind.BOOLEAN, "compareTo"),
    GREATER("a > b", "gt", Operands.ONE, ResultKind.BOOLEAN, "compareTo"),
    GREATER_EQUAL("a >= b", "ge", Operands.ONE, ResultKind.BOOLEAN, "compareTo"),
    EQUAL("a == b", "eq", Operands.ONE, ResultKind.BOOLEAN, "equals"),
    NOT_EQUAL("a != b", "ne", Operands.ONE, ResultKind.BOOLEAN),
    CONTAINS("b in a", "contains", Operands.ONE, ResultKind.BOOLEAN, "contains", "containsKey"),
    GET("a[key]", "getitem", Operands.KEYS, ResultKind.VALUE, "get", "charAt"),
    SET("a[key] = value", "setitem", Operands.KEYS_AND_VALUE, ResultKind.ANY, "set", "put"),
    DELETE("del a[key]", "delitem", Operands.KEYS, ResultKind.ANY),
    LENGTH("len(a)", "len", Operands.NONE, ResultKind.LENGTH, "size", "length"),
    TRUTH("bool(a)", "bool", "truth", Operands.NONE, ResultKind.BOOLEAN, "isEmpty"),
    ITERATE("iter(a)", "iter", Operands.NONE, ResultKind.ELEMENTS, "iterator"),
    REVERSE("reversed(a)", "reversed", Operands.NONE, ResultKind.ELEMENTS, "reversed"),
    CALL("a(...)", "call", Operands.ANY, ResultKind.ANY, "invoke"),
    DIVMOD("divmod(a, b)", "divmod", Operands.ONE, ResultKind.VALUE, "divideAndRemainder"),
    INDEX("operator.index(a)", "index", Operands.NONE, ResultKind.INTEGER),
    HASH("hash(a)", "hash", Operands.NONE, ResultKind.HASH, "hashCode"),
    TO_INT("int(a)", "int", "toInt", Operands.NONE, ResultKind.INTEGER),
    TO_FLOAT("float(a)", "float", "toFloat", Operands.NONE, ResultKind.FLOATING),
    ROUND("round(a)", "round", Operands.OPTIONAL, ResultKind.VALUE),
    FLOOR("math.floor(a)", "floor", Operands.NONE, ResultKind.VALUE),
    CEIL("math.ceil(a)", "ceil", Operands.NONE, ResultKind.VALUE),
    TRUNC("math.trunc(a)", "trunc", Operands.NONE, ResultKind.VALUE),
    REPR("repr(a)", "repr", Operands.NONE, ResultKind.STRING, "toString"),
    STR("str(a)", "str", Operands.NONE, ResultKind.STRING, "toString"),
    FORMAT("format(a, spec)", "format", Operands.OPTIONAL, ResultKind.STRING, "toString"),
    ZERO("ZERO", "", Operands.CONSTANT, ResultKind.VALUE, "ZERO"),
    ONE("ONE", "", Operands.CONSTANT, ResultKind.VALUE, "ONE");

    private static final Map<Operator, Operator> REFLECTIONS =
            Map.of(LESS, GREATER, LESS_EQUAL, GREATER_EQUAL, GREATER, LESS, GREATER_EQUAL, LESS_EQUAL);

    private final String notation;
    private final String dunder;
    private final String helper;
    private final Operands operands;
    private final ResultKind result;
    private final List<String> conventional;

    Operator(String notation, String name, Operands operands, ResultKind result, String... conventional) {
        this(notation, name, name, operands, result, conventional);
    }

    Operator(
            String notation,
            String dunder,
            String helper,
            Operands operands,
            ResultKind result,
            String... conventional) {
        this.notation = notation;
        this.dunder = dunder;
        this.helper = helper;
        this.operands = operands;
        this.result = result;
        this.conventional = List.of(conventional);
    }

    /** Python's notation, with the operands named as the helper's parameters are. */
    public String notation() {
        return notation;
    }

    /** The name between the underscores of its special method. */
    public String dunder() {
        return dunder;
    }

    /** The generated method's name. */
    String helper() {
        return helper;
    }

    /** The operands beside the object. */
    Operands operands() {
        return operands;
    }

    /** What its method gives. */
    public ResultKind result() {
        return result;
    }

    /** The names by which it is found without an annotation or a dunder, strongest first. */
    public List<String> conventional() {
        return conventional;
    }

    /** Whether it is arithmetic: a conventional name then needs a result that is a value and not a truth value. */
    boolean isArithmetic() {
        return isBinary() || this == DIVMOD || (compareTo(NEGATE) >= 0 && compareTo(ABSOLUTE) <= 0);
    }

    /** Whether it is one of the binary operators of arithmetic, bits and shifts. */
    boolean isBinary() {
        return compareTo(XOR) <= 0;
    }

    /** Whether it has a form: only binary operators have all three, and {@code divmod} has no in-place form. */
    public boolean has(OperandSide form) {
        return switch (form) {
            case FORWARD -> true;
            case REFLECTED -> isBinary() || this == DIVMOD;
            case IN_PLACE -> isBinary();
        };
    }

    /** Whether it compares two operands. */
    public boolean isComparison() {
        return compareTo(LESS) >= 0 && compareTo(NOT_EQUAL) <= 0;
    }

    /** The comparison that says the same of exchanged operands; any other operator as it is. */
    public Operator reflection() {
        return Optional.ofNullable(REFLECTIONS.get(this)).orElse(this);
    }

    /** The sign between the two operands of a comparison. */
    String sign() {
        return notation.substring(notation.indexOf(' ') + 1, notation.lastIndexOf(' '));
    }

    /** Whether it is one of the two that compare by equality. */
    boolean isEquality() {
        return this == EQUAL || this == NOT_EQUAL;
    }

    /** Whether it is one of the four that order. */
    public boolean isOrder() {
        return compareTo(LESS) >= 0 && compareTo(GREATER_EQUAL) <= 0;
    }
}
