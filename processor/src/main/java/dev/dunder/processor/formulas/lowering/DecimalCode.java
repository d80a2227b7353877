package dev.dunder.processor.formulas.lowering;

import com.palantir.javapoet.ClassName;
import dev.dunder.processor.formulas.code.CallCode;
import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.meaning.terms.NumberTerm;
import dev.dunder.processor.formulas.syntax.tree.UnarySign;
import java.util.ArrayList;
import java.util.List;

/** {@code BigDecimal}, exact or each operation rounded to the precision, as Python's {@code Decimal} in a context. */
final class DecimalCode implements NumberCode {
    private final LoweringContext context;

    DecimalCode(LoweringContext context) {
        this.context = context;
    }

    @Override
    public Code operation(NumberTerm.Operation operation, Code left, Code right) {
        return switch (operation.sign()) {
            case ADD -> method("add", left, right);
            case SUBTRACT -> method("subtract", left, right);
            case MULTIPLY -> method("multiply", left, right);
            case DIVIDE -> method("divide", left, right);
            case FLOOR_DIVIDE -> ofRuntime(RuntimeClasses.DECIMALS, "floorDiv", left, right);
            case MODULO -> ofRuntime(RuntimeClasses.DECIMALS, "mod", left, right);
            case POWER -> ofRuntime(RuntimeClasses.DECIMAL_POWERS, "pow", left, right);
            case SHIFT_LEFT, SHIFT_RIGHT, AND, OR, XOR, MATRIX_MULTIPLY -> throw NumberCode.without(operation.sign());
        };
    }

    /** A method of BigDecimal itself, with the context where one rounds. */
    private Code method(String name, Code target, Code... arguments) {
        return new CallCode.Call(target, name, withContext(arguments));
    }

    /** A method of the runtime, with the context where one rounds. */
    private Code ofRuntime(ClassName type, String name, Code... arguments) {
        return new CallCode.StaticCall(type, name, withContext(arguments));
    }

    private List<Code> withContext(Code... arguments) {
        List<Code> all = new ArrayList<>(List.of(arguments));
        if (context.settings().isRounding()) {
            context.effects().round();
            all.add(context.parts().context(context.settings()));
        }
        return all;
    }

    @Override
    public Code signed(UnarySign sign, Code operand) {
        return switch (sign) {
            case NEGATE -> method("negate", operand);
            case POSITIVE -> context.settings().isRounding() ? method("plus", operand) : operand;
            case INVERT -> throw new IllegalArgumentException("No " + sign.symbol());
        };
    }

    @Override
    public Code absolute(Code operand) {
        return method("abs", operand);
    }

    @Override
    public Code divmod(Code left, Code right) {
        return ofRuntime(RuntimeClasses.DECIMALS, "divmod", left, right);
    }

    /** The digits say how many are kept, whatever the precision is. */
    @Override
    public Code rounded(Code value, Code digits) {
        return Code.ofStatic(RuntimeClasses.DECIMAL_ROUNDING, "round", value, digits);
    }

    @Override
    public Code furthest(String method, Code best, Code next) {
        return best.call(method, next);
    }
}
