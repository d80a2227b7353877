package shop;

import dev.dunder.Operators;

@Operators
record StaticOperator(int x) {
    // warning: [Dunder:StaticOperator] static StaticOperator.plus(StaticOperator, StaticOperator) is not an operator
    //   Found: static plus(StaticOperator, StaticOperator) without @Operator
    //   Fix: write @Operator(Op.ADD) on it, make it an instance method, or write @SuppressWarnings("StaticOperator")
    public static StaticOperator plus(StaticOperator left, StaticOperator right) {
        return new StaticOperator(left.x + right.x);
    }

    // warning: [Dunder:StaticOperator] static StaticOperator.neg(StaticOperator) is not an operator
    //   Found: static neg(StaticOperator) without @Operator
    //   Fix: write @Operator(Op.NEGATE) on it, make it an instance method, or write @SuppressWarnings("StaticOperator")
    public static StaticOperator neg(StaticOperator one) {
        return new StaticOperator(-one.x);
    }

    @SuppressWarnings("StaticOperator")
    public static StaticOperator minus(StaticOperator left, int right) {
        return new StaticOperator(left.x - right);
    }

    // An instance method is the operator.
    public StaticOperator times(StaticOperator other) {
        return times(this, other);
    }

    public static StaticOperator times(StaticOperator left, StaticOperator right) {
        return new StaticOperator(left.x * right.x);
    }

    // No operand is of the type.
    public static StaticOperator div(int left, int right) {
        return new StaticOperator(left / right);
    }
}
