package dev.dunder.processor.operators;

/** The operands that a method has beside the object, in words. */
final class OperandCount {
    private OperandCount() {}

    static String of(OperatorCandidate candidate) {
        if (candidate.method().element().isVarArgs()) {
            return "any number of arguments";
        }
        int count = candidate.operandCount();
        if (count < 0) {
            return "no parameter for the object";
        }
        return count == 1 ? "1 operand" : count + " operands";
    }
}
