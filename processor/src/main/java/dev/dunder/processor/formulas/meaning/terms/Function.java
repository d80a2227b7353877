package dev.dunder.processor.formulas.meaning.terms;

/**
 * What formulas take from the JDK and from the runtime. Each names its operands in the order in which the formula
 * evaluates them.
 */
public enum Function {
    /** A char as a text. */
    TEXT_OF_CHARACTER,
    /** Anything as a text: {@code str()}. */
    TEXT,
    /** The same, of what could as well be a {@code char[]}. */
    TEXT_OF_OBJECT,
    /** A floating-point number as CPython writes it. */
    TEXT_OF_FLOATING,
    /** {@code format(value, specification)}. */
    FORMAT,
    /** A text and anything, or anything and a text. */
    CONCATENATE,
    /** A text, and how often it is repeated. */
    REPEAT,
    /** How often a text is repeated, and the text. */
    REPEAT_FROM_RIGHT,
    /** {@code int()} of a text. */
    PARSE_LONG,
    /** {@code float()} of a text. */
    PARSE_DOUBLE,
    /** {@code list + list}. */
    LIST_CONCATENATE,
    /** {@code set | set}. */
    SET_UNION,
    /** {@code set & set}. */
    SET_INTERSECTION,
    /** {@code set - set}. */
    SET_DIFFERENCE,
    /** {@code set ^ set}. */
    SET_SYMMETRIC_DIFFERENCE,
    /** {@code map | map}. */
    MAP_MERGE,
    /** {@code path / text}. */
    RESOLVE_PATH,
    /** {@code end - start} of two instants. */
    DURATION_BETWEEN,
    /** {@code duration / duration}. */
    DURATION_DIVIDE,
    /** {@code duration // duration}. */
    DURATION_FLOOR_DIVIDE,
    /** {@code duration % duration}. */
    DURATION_MODULO,
    /** The {@code MathContext} of the formula's precision. */
    MATH_CONTEXT,
    /** The {@code RoundingMode} of the formula. */
    ROUNDING_MODE,
    /** {@code map[key]}. */
    MAP_ITEM,
    /** The item of a list, an array or a text at any index: negative ones count from the end. */
    ITEM,
    /** The item of a list at an index that is not negative. */
    LIST_ITEM,
    /** The character of a text at an index that is not negative. */
    CHARACTER_AT,
    /** A list, an array of objects or a text, and two or three bounds. */
    SLICE,
    /** An array of primitives, and two or three bounds. */
    ARRAY_SLICE,
    /** A bound of a slice that is not written. */
    OPEN_BOUND,
    /** Whether a text has a character: the character, then the text. */
    IN_TEXT,
    /** Whether a map has a key: the key, then the map. */
    IN_KEYS,
    /** The same by the number's value: the number, then the map. */
    IN_KEYS_BY_VALUE,
    /** Whether a container has an item, by iterating: the item, then the container. */
    IN_ITEMS,
    /** The same of an array of primitives. */
    IN_ARRAY,
    /** Whether two items are the same as Python's {@code in} sees them: identical, or equal, numbers by value. */
    SAME_ITEM,
    /** A long as an int, or an ArithmeticException. */
    EXACT_INT
}
