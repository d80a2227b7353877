package dev.dunder.processor.formulas.lowering;

import com.palantir.javapoet.ClassName;
import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.code.InfixSign;
import dev.dunder.processor.formulas.code.OperatorCode;
import dev.dunder.processor.formulas.meaning.terms.ConstantTerm;
import dev.dunder.processor.formulas.meaning.terms.NumberTerm;
import dev.dunder.processor.formulas.meaning.terms.Settings;
import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.formulas.syntax.tree.UnarySign;

/** {@code int} and {@code long}, whose overflow is an exception unless the settings let them wrap around. */
final class WordCode implements NumberCode {
    private static final ClassName MATH = ClassName.get(Math.class);

    private final boolean isWrapping;

    WordCode(Settings settings) {
        this.isWrapping = settings.isWrapping();
    }

    @Override
    public Code operation(NumberTerm.Operation operation, Code left, Code right) {
        return switch (operation.sign()) {
            case ADD -> isWrapping ? left.with(InfixSign.PLUS, right) : exact("addExact", left, right);
            case SUBTRACT -> isWrapping ? left.with(InfixSign.MINUS, right) : exact("subtractExact", left, right);
            case MULTIPLY -> isWrapping ? left.with(InfixSign.TIMES, right) : exact("multiplyExact", left, right);
            case FLOOR_DIVIDE -> Code.ofStatic(floorDividing(operation.right()), "floorDiv", left, right);
            case MODULO -> Code.ofStatic(MATH, "floorMod", left, right);
            case POWER -> Code.ofStatic(RuntimeClasses.INTEGER_POWERS, isWrapping ? "wrapPow" : "pow", left, right);
            case SHIFT_LEFT -> shift(isWrapping ? "wrapShiftLeft" : "shiftLeft", left, right);
            case SHIFT_RIGHT -> shift("shiftRight", left, right);
            case AND -> left.with(InfixSign.BIT_AND, right);
            case OR -> left.with(InfixSign.BIT_OR, right);
            case XOR -> left.with(InfixSign.BIT_XOR, right);
            case DIVIDE, MATRIX_MULTIPLY -> throw NumberCode.without(operation.sign());
        };
    }

    private static Code exact(String method, Code left, Code right) {
        return Code.ofStatic(MATH, method, left, right);
    }

    private static Code shift(String method, Code left, Code right) {
        return Code.ofStatic(RuntimeClasses.SHIFTS, method, left, right);
    }

    /** Only the smallest number divided by -1 overflows, which Math's method lets pass. */
    private ClassName floorDividing(Term divisor) {
        boolean isNatural = divisor.constant()
                .flatMap(ConstantTerm::whole)
                .filter(constant -> constant.value().signum() >= 0)
                .isPresent();
        return isNatural || isWrapping ? MATH : RuntimeClasses.INTEGERS;
    }

    @Override
    public Code signed(UnarySign sign, Code operand) {
        return switch (sign) {
            case NEGATE ->
                isWrapping ? new OperatorCode.Prefix("-", operand) : Code.ofStatic(MATH, "negateExact", operand);
            case POSITIVE -> new OperatorCode.Prefix("+", operand);
            case INVERT -> new OperatorCode.Prefix("~", operand);
        };
    }

    @Override
    public Code absolute(Code operand) {
        return Code.ofStatic(MATH, isWrapping ? "abs" : "absExact", operand);
    }

    @Override
    public Code divmod(Code left, Code right) {
        return Code.ofStatic(RuntimeClasses.INTEGERS, "divmod", left, right);
    }

    @Override
    public Code rounded(Code value, Code digits) {
        return Code.ofStatic(RuntimeClasses.INTEGERS, "round", value, digits);
    }

    @Override
    public Code furthest(String method, Code best, Code next) {
        return Code.ofStatic(MATH, method, best, next);
    }
}
