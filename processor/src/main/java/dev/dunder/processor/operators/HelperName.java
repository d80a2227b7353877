package dev.dunder.processor.operators;

import java.util.List;
import java.util.Optional;

/**
 * The name of a helper, and its place in the generated class: the operators' helpers in the order of their table, then
 * the built-ins.
 *
 * @param text the method's name
 * @param rank its place
 */
record HelperName(String text, int rank) {
    private static final List<Operator> OPERATORS = List.of(Operator.values());
    private static final List<BuiltIn> BUILT_INS = List.of(BuiltIn.values());

    /** The helpers that belong to no single operator, in their order. */
    enum BuiltIn {
        AS_LIST("asList"),
        AS_FUNCTION("asFunction"),
        SUM("sum"),
        PROD("prod"),
        SUMMING("summing"),
        MIN("min"),
        MAX("max"),
        SORTED("sorted");

        private final String text;

        BuiltIn(String text) {
            this.text = text;
        }
    }

    /** The name of an operator's helper. */
    static HelperName of(Operator operator) {
        return of(operator, OperandSide.FORWARD);
    }

    /** The name of an operator's helper in one form; the in-place one comes after the other. */
    static HelperName of(Operator operator, OperandSide form) {
        int rank = 2 * OPERATORS.indexOf(operator) + (form == OperandSide.IN_PLACE ? 1 : 0);
        return new HelperName(form.helper(operator.helper()), rank);
    }

    /** The operator whose helper has the name, if it is not that of a built-in. */
    Optional<Operator> operator() {
        return Optional.of(rank / 2).filter(index -> index < OPERATORS.size()).map(OPERATORS::get);
    }

    /** The name of a built-in. */
    static HelperName of(BuiltIn builtIn) {
        return new HelperName(builtIn.text, 2 * OPERATORS.size() + BUILT_INS.indexOf(builtIn));
    }

    @Override
    public String toString() {
        return text;
    }
}
