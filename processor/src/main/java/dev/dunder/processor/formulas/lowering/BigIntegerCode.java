package dev.dunder.processor.formulas.lowering;

import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.meaning.terms.ConstantTerm;
import dev.dunder.processor.formulas.meaning.terms.NumberTerm;
import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.formulas.syntax.tree.UnarySign;

/** {@code BigInteger}: its own methods, and those of the runtime where Python's meaning is another. */
final class BigIntegerCode implements NumberCode {
    @Override
    public Code operation(NumberTerm.Operation operation, Code left, Code right) {
        return switch (operation.sign()) {
            case ADD -> left.call("add", right);
            case SUBTRACT -> left.call("subtract", right);
            case MULTIPLY -> left.call("multiply", right);
            case FLOOR_DIVIDE -> Code.ofStatic(RuntimeClasses.BIG_INTEGERS, "floorDiv", left, right);
            case MODULO -> Code.ofStatic(RuntimeClasses.BIG_INTEGERS, "floorMod", left, right);
            case POWER -> power(operation.right(), left, right);
            case SHIFT_LEFT -> Code.ofStatic(RuntimeClasses.BIG_INTEGER_POWERS, "shiftLeft", left, right);
            case SHIFT_RIGHT -> Code.ofStatic(RuntimeClasses.BIG_INTEGER_POWERS, "shiftRight", left, right);
            case AND -> left.call("and", right);
            case OR -> left.call("or", right);
            case XOR -> left.call("xor", right);
            case DIVIDE, MATRIX_MULTIPLY -> throw NumberCode.without(operation.sign());
        };
    }

    /** Java's own method takes an int, and a constant is known to be one. */
    private static Code power(Term exponent, Code left, Code right) {
        boolean isInt = exponent.constant()
                .flatMap(ConstantTerm::whole)
                .filter(constant -> constant.value().bitLength() < 31)
                .isPresent();
        return isInt ? left.call("pow", right) : Code.ofStatic(RuntimeClasses.BIG_INTEGER_POWERS, "pow", left, right);
    }

    @Override
    public Code signed(UnarySign sign, Code operand) {
        return switch (sign) {
            case NEGATE -> operand.call("negate");
            case POSITIVE -> operand;
            case INVERT -> operand.call("not");
        };
    }

    @Override
    public Code absolute(Code operand) {
        return operand.call("abs");
    }

    @Override
    public Code divmod(Code left, Code right) {
        return Code.ofStatic(RuntimeClasses.BIG_INTEGERS, "divmod", left, right);
    }

    @Override
    public Code rounded(Code value, Code digits) {
        return Code.ofStatic(RuntimeClasses.BIG_INTEGERS, "round", value, digits);
    }

    @Override
    public Code furthest(String method, Code best, Code next) {
        return best.call(method, next);
    }
}
