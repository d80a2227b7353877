package dev.dunder.processor.operators;

/**
 * The name of a helper, and its place in the generated class: the operators' helpers in the order of their table, then
 * the built-ins.
 *
 * @param text the method's name
 * @param rank its place
 */
record HelperName(String text, int rank) {

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
        return new HelperName(
                form.helper(operator.helper()), 2 * operator.ordinal() + (form == OperandSide.IN_PLACE ? 1 : 0));
    }

    /** The name of a built-in. */
    static HelperName of(BuiltIn builtIn) {
        return new HelperName(builtIn.text, 2 * Operator.values().length + builtIn.ordinal());
    }

    @Override
    public String toString() {
        return text;
    }
}
