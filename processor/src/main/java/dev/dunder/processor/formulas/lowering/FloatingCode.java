package dev.dunder.processor.formulas.lowering;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.code.InfixSign;
import dev.dunder.processor.formulas.code.OperatorCode;
import dev.dunder.processor.formulas.meaning.terms.NumberTerm;
import dev.dunder.processor.formulas.syntax.tree.UnarySign;
import dev.dunder.processor.formulas.types.NumberType;

/** {@code float} and {@code double}: Java's operators, and CPython's floor division and rounding from the runtime. */
final class FloatingCode implements NumberCode {
    private static final ClassName MATH = ClassName.get(Math.class);

    @Override
    public Code operation(NumberTerm.Operation operation, Code left, Code right) {
        return switch (operation.sign()) {
            case ADD -> left.with(InfixSign.PLUS, right);
            case SUBTRACT -> left.with(InfixSign.MINUS, right);
            case MULTIPLY -> left.with(InfixSign.TIMES, right);
            case DIVIDE -> left.with(InfixSign.DIVIDED_BY, right);
            case FLOOR_DIVIDE -> Code.ofStatic(RuntimeClasses.FLOATS, "floorDiv", left, right);
            case MODULO -> Code.ofStatic(RuntimeClasses.FLOATS, "mod", left, right);
            case POWER -> power(operation.in(), left, right);
            case SHIFT_LEFT, SHIFT_RIGHT, AND, OR, XOR, MATRIX_MULTIPLY -> throw NumberCode.without(operation.sign());
        };
    }

    private static Code power(NumberType type, Code base, Code exponent) {
        Code power = Code.ofStatic(MATH, "pow", base, exponent);
        return type == NumberType.FLOAT ? new OperatorCode.Cast(TypeName.FLOAT, power) : power;
    }

    @Override
    public Code signed(UnarySign sign, Code operand) {
        return switch (sign) {
            case NEGATE -> new OperatorCode.Prefix("-", operand);
            case POSITIVE -> new OperatorCode.Prefix("+", operand);
            case INVERT -> throw new IllegalArgumentException("No " + sign.symbol());
        };
    }

    @Override
    public Code absolute(Code operand) {
        return Code.ofStatic(MATH, "abs", operand);
    }

    @Override
    public Code divmod(Code left, Code right) {
        return Code.ofStatic(RuntimeClasses.FLOATS, "divmod", left, right);
    }

    @Override
    public Code rounded(Code value, Code digits) {
        return Code.ofStatic(RuntimeClasses.FLOAT_ROUNDING, "round", value, digits);
    }

    @Override
    public Code furthest(String method, Code best, Code next) {
        return Code.ofStatic(RuntimeClasses.FLOAT_EXTREMES, method, best, next);
    }
}
