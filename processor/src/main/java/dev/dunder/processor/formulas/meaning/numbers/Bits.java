package dev.dunder.processor.formulas.meaning.numbers;

import com.palantir.javapoet.ClassName;
import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.code.InfixSign;
import dev.dunder.processor.formulas.lowering.RuntimeClasses;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.Settings;
import dev.dunder.processor.formulas.syntax.tree.BinarySign;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.formulas.types.NumberType;
import java.util.List;
import java.util.Optional;

/** Shifts, and operators of bits, which only whole numbers have. */
final class Bits {
    private final Numbers numbers;
    private final Settings settings;

    Bits(Numbers numbers, Settings settings) {
        this.numbers = numbers;
        this.settings = settings;
    }

    /** The operator between two plain numbers; empty where one is not whole. */
    Optional<Bound> bind(Expression.Binary binary, Bound left, Bound right) {
        Optional<NumberType> met = numbers.meet(List.of(left, right)).filter(NumberType::isWhole);
        if (met.isEmpty() || isFraction(left) || isFraction(right)) {
            return Optional.empty();
        }
        NumberType type = met.get();
        Optional<Code> first = numbers.as(left, type);
        Optional<Code> second = numbers.as(right, type);
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.of(new Bound.Failed(binary.span()));
        }
        Code code = type == NumberType.BIG_INTEGER
                ? bigInteger(binary.sign(), first.get(), second.get())
                : word(binary.sign(), first.get(), second.get());
        return Optional.of(numbers.value(code, type, binary.span()));
    }

    private static boolean isFraction(Bound bound) {
        return UntypedNumbers.hasFraction(bound);
    }

    private static Code bigInteger(BinarySign sign, Code left, Code right) {
        return switch (sign) {
            case AND -> left.call("and", right);
            case OR -> left.call("or", right);
            case XOR -> left.call("xor", right);
            case SHIFT_LEFT -> Code.ofStatic(RuntimeClasses.BIG_INTEGER_POWERS, "shiftLeft", left, right);
            default -> Code.ofStatic(RuntimeClasses.BIG_INTEGER_POWERS, "shiftRight", left, right);
        };
    }

    private Code word(BinarySign sign, Code left, Code right) {
        ClassName shifts = RuntimeClasses.SHIFTS;
        return switch (sign) {
            case AND -> left.with(InfixSign.BIT_AND, right);
            case OR -> left.with(InfixSign.BIT_OR, right);
            case XOR -> left.with(InfixSign.BIT_XOR, right);
            case SHIFT_LEFT ->
                Code.ofStatic(shifts, settings.isWrapping() ? "wrapShiftLeft" : "shiftLeft", left, right);
            default -> Code.ofStatic(shifts, "shiftRight", left, right);
        };
    }

    /** {@code ~} of a plain number; empty where it is not whole. */
    Optional<Code> inverted(Bound.Value operand, NumberType type) {
        if (!type.isWhole()) {
            return Optional.empty();
        }
        return Optional.of(
                type == NumberType.BIG_INTEGER ? operand.code().call("not") : new Code.Prefix("~", operand.code()));
    }
}
