package dev.dunder.processor.operators;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The dunder names of operators by words: their own, and those that other names of an operator suggest. */
final class DunderNames {
    /** Words for operators in other languages, in Python 2, and in everyday use; the words of the table come on top. */
    private static final List<Synonyms> SYNONYMS = List.of(
            new Synonyms(Operator.ADD, "plus sum addition concat"),
            new Synonyms(Operator.SUBTRACT, "minus subtraction difference"),
            new Synonyms(Operator.MULTIPLY, "times multiply product"),
            new Synonyms(Operator.MATRIX_MULTIPLY, "matrixmul dot"),
            new Synonyms(Operator.DIVIDE, "div divide division over"),
            new Synonyms(Operator.FLOOR_DIVIDE, "intdiv"),
            new Synonyms(Operator.MODULO, "modulo modulus"),
            new Synonyms(Operator.POWER, "exp"),
            new Synonyms(Operator.SHIFT_LEFT, "leftshift"),
            new Synonyms(Operator.SHIFT_RIGHT, "rightshift"),
            new Synonyms(Operator.NEGATE, "negative negation"),
            new Synonyms(Operator.POSITIVE, "positive"),
            new Synonyms(Operator.INVERT, "inverse complement"),
            new Synonyms(Operator.ABSOLUTE, "absolute"),
            new Synonyms(Operator.LESS, "less lessthan less_than cmp compare"),
            new Synonyms(Operator.LESS_EQUAL, "lte lessequal less_equal"),
            new Synonyms(Operator.GREATER, "greater greaterthan greater_than"),
            new Synonyms(Operator.GREATER_EQUAL, "gte greaterequal greater_equal"),
            new Synonyms(Operator.EQUAL, "equal"),
            new Synonyms(Operator.NOT_EQUAL, "neq notequal not_equal notequals"),
            new Synonyms(Operator.CONTAINS, "in has"),
            new Synonyms(Operator.GET, "getslice item"),
            new Synonyms(Operator.SET, "setslice"),
            new Synonyms(Operator.DELETE, "remove delslice"),
            new Synonyms(Operator.LENGTH, "count"),
            new Synonyms(Operator.TRUTH, "nonzero truth boolean"),
            new Synonyms(Operator.ITERATE, "iterate"),
            new Synonyms(Operator.REVERSE, "reverse"),
            new Synonyms(Operator.CALL, "apply"),
            new Synonyms(Operator.TO_INT, "long integer"),
            new Synonyms(Operator.TO_FLOAT, "double"),
            new Synonyms(Operator.STR, "string unicode tostring"));

    private DunderNames() {}

    /** Words for an operator, with a space between them. */
    private record Synonyms(Operator operator, String words) {}

    /** All dunder names by word: {@code __add__} for {@code add} and {@code plus}, {@code __radd__} for {@code rplus}. */
    static Map<String, String> byWord() {
        Map<String, String> names = new HashMap<>();
        for (Operator operator : Operator.values()) {
            if (operator.operands() != Operands.CONSTANT) {
                operator.conventional().forEach(word -> put(names, operator, word));
            }
        }
        for (Synonyms synonyms : SYNONYMS) {
            List.of(synonyms.words().split(" ")).forEach(word -> put(names, synonyms.operator(), word));
        }
        OperatorMatch.methods().stream()
                .filter(name -> name.startsWith("__"))
                .forEach(name -> names.put(name.substring(2, name.length() - 2), name));
        return names;
    }

    private static void put(Map<String, String> names, Operator operator, String word) {
        for (OperandSide side : OperandSide.values()) {
            if (side == OperandSide.FORWARD || operator.has(side)) {
                String key = side.dunder(word);
                names.putIfAbsent(key.substring(2, key.length() - 2), side.dunder(operator.dunder()));
            }
        }
    }
}
