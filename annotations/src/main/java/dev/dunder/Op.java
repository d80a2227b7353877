package dev.dunder;

/**
 * Python's operators, as {@link Operator @Operator} names them.
 *
 * <p>Beside each stand Python's notation, the dunder names that are found without an annotation, the conventional names
 * that are (a {@code …} for none), and the generated helper. Where a type has several for the same operand, the
 * annotation wins, then the dunder name, then the earlier conventional name.
 *
 * @see <a href="https://docs.python.org/3/reference/datamodel.html#emulating-numeric-types">Python: emulating numeric
 *     types</a>
 */
public enum Op {
    /** {@code a + b}: {@code __add__}, {@code __radd__}, {@code __iadd__}; {@code plus}, {@code add}. */
    ADD,
    /** {@code a - b}: {@code __sub__}, {@code __rsub__}, {@code __isub__}; {@code minus}, {@code subtract}, {@code sub}. */
    SUBTRACT,
    /**
     * {@code a * b}: {@code __mul__}, {@code __rmul__}, {@code __imul__}; {@code times}, {@code multiply}, {@code
     * multipliedBy}, {@code mul}.
     */
    MULTIPLY,
    /** {@code a @ b}: {@code __matmul__}, {@code __rmatmul__}, {@code __imatmul__}; {@code matmul}, {@code mult}. */
    MATRIX_MULTIPLY,
    /**
     * {@code a / b}: {@code __truediv__}, {@code __rtruediv__}, {@code __itruediv__}; {@code div}, {@code divide},
     * {@code dividedBy}, {@code truediv}.
     */
    DIVIDE,
    /** {@code a // b}: {@code __floordiv__}, {@code __rfloordiv__}, {@code __ifloordiv__}; {@code floorDiv}, {@code floordiv}. */
    FLOOR_DIVIDE,
    /** {@code a % b}: {@code __mod__}, {@code __rmod__}, {@code __imod__}; {@code rem}, {@code remainder}, {@code mod}. */
    MODULO,
    /** {@code a ** b}: {@code __pow__}, {@code __rpow__}, {@code __ipow__}; {@code pow}, {@code power}. */
    POWER,
    /** {@code a << b}: {@code __lshift__}, {@code __rlshift__}, {@code __ilshift__}; {@code shl}, {@code shiftLeft}, {@code lshift}. */
    SHIFT_LEFT,
    /** {@code a >> b}: {@code __rshift__}, {@code __rrshift__}, {@code __irshift__}; {@code shr}, {@code shiftRight}, {@code rshift}. */
    SHIFT_RIGHT,
    /** {@code a & b}: {@code __and__}, {@code __rand__}, {@code __iand__}; {@code and}. */
    AND,
    /** {@code a | b}: {@code __or__}, {@code __ror__}, {@code __ior__}; {@code or}. */
    OR,
    /** {@code a ^ b}: {@code __xor__}, {@code __rxor__}, {@code __ixor__}; {@code xor}. */
    XOR,
    /** {@code -a}: {@code __neg__}; {@code unaryMinus}, {@code negate}, {@code negated}, {@code neg}. */
    NEGATE,
    /** {@code +a}: {@code __pos__}; {@code unaryPlus}, {@code pos}. */
    POSITIVE,
    /** {@code ~a}: {@code __invert__}; {@code inv}, {@code not}. */
    INVERT,
    /** {@code abs(a)}: {@code __abs__}; {@code abs}. */
    ABSOLUTE,
    /** {@code a < b}: {@code __lt__}; {@code compareTo}. */
    LESS,
    /** {@code a <= b}: {@code __le__}; {@code compareTo}. */
    LESS_EQUAL,
    /** {@code a > b}: {@code __gt__}; {@code compareTo}. */
    GREATER,
    /** {@code a >= b}: {@code __ge__}; {@code compareTo}. */
    GREATER_EQUAL,
    /** {@code a == b}: {@code __eq__}; {@code equals}. The helper takes nulls on both sides. */
    EQUAL,
    /** {@code a != b}: {@code __ne__}; else the opposite of {@link #EQUAL}. */
    NOT_EQUAL,
    /** {@code b in a}: {@code __contains__}; {@code contains}, {@code containsKey}. */
    CONTAINS,
    /** {@code a[k]}: {@code __getitem__}; {@code get}, {@code charAt}. */
    GET,
    /** {@code a[k] = v}: {@code __setitem__}; {@code set}, {@code put}. */
    SET,
    /** {@code del a[k]}: {@code __delitem__}. */
    DELETE,
    /** {@code len(a)}, an {@code int} or a {@code long}: {@code __len__}; {@code size}, {@code length}. */
    LENGTH,
    /** {@code bool(a)}, the helper {@code truth}: {@code __bool__}; the opposite of {@code isEmpty}. */
    TRUTH,
    /** {@code iter(a)}, an {@code Iterator} or an {@code Iterable}: {@code __iter__}; {@code iterator}. */
    ITERATE,
    /** {@code reversed(a)}, an {@code Iterator} or an {@code Iterable}: {@code __reversed__}; {@code reversed}. */
    REVERSE,
    /**
     * {@code a(…)}: {@code __call__}; {@code invoke}, else the abstract method of a functional interface that the type
     * is or directly implements.
     */
    CALL,
    /** {@code divmod(a, b)}: {@code __divmod__}, {@code __rdivmod__}; {@code divideAndRemainder}. */
    DIVMOD,
    /** {@code operator.index(a)}, an integer: {@code __index__}. */
    INDEX,
    /** {@code hash(a)}, an {@code int}: {@code __hash__}; {@code hashCode}. */
    HASH,
    /** {@code int(a)}, an integer; the helper is {@code toInt}: {@code __int__}. */
    TO_INT,
    /** {@code float(a)}, a {@code double} or {@code float}; the helper is {@code toFloat}: {@code __float__}. */
    TO_FLOAT,
    /** {@code round(a)} and {@code round(a, n)}: {@code __round__}. */
    ROUND,
    /** {@code math.floor(a)}: {@code __floor__}. */
    FLOOR,
    /** {@code math.ceil(a)}: {@code __ceil__}. */
    CEIL,
    /** {@code math.trunc(a)}: {@code __trunc__}. */
    TRUNC,
    /** {@code repr(a)}, a {@code String}: {@code __repr__}; {@code toString}. */
    REPR,
    /** {@code str(a)}, a {@code String}: {@code __str__}; {@code toString}. */
    STR,
    /** {@code format(a, spec)}, a {@code String}: {@code __format__}; {@code toString} where the specification is empty. */
    FORMAT,
    /** The identity of {@link #ADD}, where sums begin: the static field {@code ZERO} of the type. */
    ZERO,
    /** The identity of {@link #MULTIPLY}, where products begin: the static field {@code ONE} of the type. */
    ONE,
    /**
     * A number beside the type, converted to the type: a static method that takes a number, or a number and the operand
     * beside it, and returns the type. Only by annotation. In formulas, {@code 1 - x} becomes {@code Nums.of(1).minus(x)}.
     */
    FROM_NUMBER,
    /**
     * No operator: takes the method out, and with it what would follow from it or stand in for it, as Python's {@code
     * __contains__ = None} also stops {@code in} from iterating.
     */
    NONE
}
