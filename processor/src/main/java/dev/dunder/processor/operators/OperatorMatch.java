package dev.dunder.processor.operators;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a method's name, or the annotation on it, says that the method is.
 *
 * @param operator the operator
 * @param form the side on which the object stands
 * @param strength how strongly it says so: the smaller number wins
 */
record OperatorMatch(Operator operator, OperandSide form, int strength) {
    /** The strength of {@code @Operator}. */
    static final int ANNOTATED = 0;
    /** The strength of a dunder name. */
    static final int DUNDER = 1;

    /** The strength of {@code @Operator} in a class that {@code use} lists. */
    static final int USED = 2;
    /** The strength of what is known of a type of the JDK. */
    static final int KNOWN = 3;

    private static final int FIRST_CONVENTIONAL = 4;

    /** The operators that each method name stands for. */
    private static final Map<String, List<OperatorMatch>> BY_METHOD = byMethod();

    /** The operators that a method name stands for; most names stand for none. */
    static List<OperatorMatch> of(String method) {
        return BY_METHOD.getOrDefault(method, List.of());
    }

    /** All method names that stand for an operator. */
    static Set<String> methods() {
        return BY_METHOD.keySet();
    }

    /** The weakest way to be an operator: after all of its conventional names. */
    static OperatorMatch weakest(Operator operator) {
        return new OperatorMatch(
                operator,
                OperandSide.FORWARD,
                FIRST_CONVENTIONAL + operator.conventional().size());
    }

    /** Whether it is said in as many words, by an annotation or a dunder name, or known: no conventional name is a guess then. */
    boolean isExplicit() {
        return strength < FIRST_CONVENTIONAL;
    }

    /** The operator in a message: "a + b", with a word for the forms that notation does not tell apart. */
    String inWords() {
        return switch (form) {
            case FORWARD -> notation();
            case REFLECTED -> "reflected " + notation();
            case IN_PLACE -> "in-place " + notation();
        };
    }

    /** The operator's notation in a message, in quotes. */
    String notation() {
        return "'" + operator.notation() + "'";
    }

    private static Map<String, List<OperatorMatch>> byMethod() {
        Map<String, List<OperatorMatch>> names = new HashMap<>();
        for (Operator operator : Operator.values()) {
            if (!operator.operands().areOfOperation()) {
                continue;
            }
            for (OperandSide form : OperandSide.values()) {
                if (form == OperandSide.FORWARD || operator.has(form)) {
                    put(names, form.dunder(operator.dunder()), new OperatorMatch(operator, form, DUNDER));
                }
            }
            for (int i = 0; i < operator.conventional().size(); i++) {
                put(
                        names,
                        operator.conventional().get(i),
                        new OperatorMatch(operator, OperandSide.FORWARD, FIRST_CONVENTIONAL + i));
            }
        }
        return Map.copyOf(names);
    }

    private static void put(Map<String, List<OperatorMatch>> names, String method, OperatorMatch name) {
        names.computeIfAbsent(method, none -> new ArrayList<>()).add(name);
    }
}
