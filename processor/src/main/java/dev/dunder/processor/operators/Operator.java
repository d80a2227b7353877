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
    ADD("a + b", Names.of("add", "plus", "add"), Operands.ONE, ResultKind.VALUE),
    SUBTRACT("a - b", Names.of("sub", "minus", "subtract", "sub"), Operands.ONE, ResultKind.VALUE),
    MULTIPLY("a * b", Names.of("mul", "times", "multiply", "multipliedBy", "mul"), Operands.ONE, ResultKind.VALUE),
    MATRIX_MULTIPLY("a @ b", Names.of("matmul", "matmul", "mult"), Operands.ONE, ResultKind.VALUE),
    DIVIDE("a / b", Names.of("truediv", "div", "divide", "dividedBy", "truediv"), Operands.ONE, ResultKind.VALUE),
    FLOOR_DIVIDE("a // b", Names.of("floordiv", "floorDiv", "floordiv"), Operands.ONE, ResultKind.VALUE),
    MODULO("a % b", Names.of("mod", "rem", "remainder", "mod"), Operands.ONE, ResultKind.VALUE),
    POWER("a ** b", Names.of("pow", "pow", "power"), Operands.ONE, ResultKind.VALUE),
    SHIFT_LEFT("a << b", Names.of("lshift", "shl", "shiftLeft", "lshift"), Operands.ONE, ResultKind.VALUE),
    SHIFT_RIGHT("a >> b", Names.of("rshift", "shr", "shiftRight", "rshift"), Operands.ONE, ResultKind.VALUE),
    AND("a & b", Names.of("and", "and"), Operands.ONE, ResultKind.VALUE),
    OR("a | b", Names.of("or", "or"), Operands.ONE, ResultKind.VALUE),
    XOR("a ^ b", Names.of("xor", "xor"), Operands.ONE, ResultKind.VALUE),
    NEGATE("-a", Names.of("neg", "unaryMinus", "negate", "negated", "neg"), Operands.NONE, ResultKind.VALUE),
    POSITIVE("+a", Names.of("pos", "unaryPlus", "pos"), Operands.NONE, ResultKind.VALUE),
    INVERT("~a", Names.of("invert", "inv", "not"), Operands.NONE, ResultKind.VALUE),
    ABSOLUTE("abs(a)", Names.of("abs", "abs"), Operands.NONE, ResultKind.VALUE),
    LESS("a < b", Names.of("lt", "compareTo"), Operands.ONE, ResultKind.BOOLEAN),
    LESS_EQUAL("a <= b", Names.of("le", "compareTo"), Operands.ONE, ResultKind.BOOLEAN),
    GREATER("a > b", Names.of("gt", "compareTo"), Operands.ONE, ResultKind.BOOLEAN),
    GREATER_EQUAL("a >= b", Names.of("ge", "compareTo"), Operands.ONE, ResultKind.BOOLEAN),
    EQUAL("a == b", Names.of("eq", "equals"), Operands.ONE, ResultKind.BOOLEAN),
    NOT_EQUAL("a != b", Names.of("ne"), Operands.ONE, ResultKind.BOOLEAN),
    CONTAINS("b in a", Names.of("contains", "contains", "containsKey"), Operands.ONE, ResultKind.BOOLEAN),
    GET("a[key]", Names.of("getitem", "get", "charAt"), Operands.KEYS, ResultKind.VALUE),
    SET("a[key] = value", Names.of("setitem", "set", "put"), Operands.KEYS_AND_VALUE, ResultKind.ANY),
    DELETE("del a[key]", Names.of("delitem"), Operands.KEYS, ResultKind.ANY),
    LENGTH("len(a)", Names.of("len", "size", "length"), Operands.NONE, ResultKind.LENGTH),
    TRUTH("bool(a)", Names.of("bool", "isEmpty").withHelper("truth"), Operands.NONE, ResultKind.BOOLEAN),
    ITERATE("iter(a)", Names.of("iter", "iterator"), Operands.NONE, ResultKind.ELEMENTS),
    REVERSE("reversed(a)", Names.of("reversed", "reversed"), Operands.NONE, ResultKind.ELEMENTS),
    CALL("a(...)", Names.of("call", "invoke"), Operands.ANY, ResultKind.ANY),
    DIVMOD("divmod(a, b)", Names.of("divmod", "divideAndRemainder"), Operands.ONE, ResultKind.VALUE),
    INDEX("operator.index(a)", Names.of("index"), Operands.NONE, ResultKind.INTEGER),
    HASH("hash(a)", Names.of("hash", "hashCode"), Operands.NONE, ResultKind.HASH),
    TO_INT("int(a)", Names.of("int").withHelper("toInt"), Operands.NONE, ResultKind.INTEGER),
    TO_FLOAT("float(a)", Names.of("float").withHelper("toFloat"), Operands.NONE, ResultKind.FLOATING),
    ROUND("round(a)", Names.of("round"), Operands.OPTIONAL, ResultKind.VALUE),
    FLOOR("math.floor(a)", Names.of("floor"), Operands.NONE, ResultKind.VALUE),
    CEIL("math.ceil(a)", Names.of("ceil"), Operands.NONE, ResultKind.VALUE),
    TRUNC("math.trunc(a)", Names.of("trunc"), Operands.NONE, ResultKind.VALUE),
    REPR("repr(a)", Names.of("repr", "toString"), Operands.NONE, ResultKind.STRING),
    STR("str(a)", Names.of("str", "toString"), Operands.NONE, ResultKind.STRING),
    FORMAT("format(a, spec)", Names.of("format", "toString"), Operands.OPTIONAL, ResultKind.STRING),
    ZERO("ZERO", Names.of("", "ZERO"), Operands.CONSTANT, ResultKind.VALUE),
    ONE("ONE", Names.of("", "ONE"), Operands.CONSTANT, ResultKind.VALUE),
    FROM_NUMBER("FROM_NUMBER", Names.of(""), Operands.NUMBER, ResultKind.VALUE);

    private static final Map<Operator, Operator> REFLECTIONS =
            Map.of(LESS, GREATER, LESS_EQUAL, GREATER_EQUAL, GREATER, LESS, GREATER_EQUAL, LESS_EQUAL);

    private final String notation;
    private final Names names;
    private final Operands operands;
    private final ResultKind result;

    Operator(String notation, Names names, Operands operands, ResultKind result) {
        this.notation = notation;
        this.names = names;
        this.operands = operands;
        this.result = result;
    }

    /**
     * The names of an operator.
     *
     * @param dunder the name between the underscores of its special method
     * @param helper the generated method's name
     * @param conventional the names by which it is found without an annotation or a dunder, strongest first
     */
    private record Names(String dunder, String helper, List<String> conventional) {

        /** Names of which the helper has that between the underscores. */
        static Names of(String dunder, String... conventional) {
            return new Names(dunder, dunder, List.of(conventional));
        }

        /** These names with another one for the helper. */
        Names withHelper(String other) {
            return new Names(dunder, other, conventional);
        }
    }

    /** Python's notation, with the operands named as the helper's parameters are. */
    public String notation() {
        return notation;
    }

    /** The name between the underscores of its special method. */
    public String dunder() {
        return names.dunder();
    }

    /** The generated method's name. */
    public String helper() {
        return names.helper();
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
        return names.conventional();
    }

    /** Whether it is arithmetic: a conventional name then needs a result that is a value and not a truth value. */
    boolean isArithmetic() {
        return isBinary() || this == DIVMOD || (compareTo(NEGATE) >= 0 && compareTo(ABSOLUTE) <= 0);
    }

    /** Whether a conventional name alone makes it a guess: the method may just as well change the object. */
    boolean isGuessedByName() {
        return compareTo(ABSOLUTE) <= 0;
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
