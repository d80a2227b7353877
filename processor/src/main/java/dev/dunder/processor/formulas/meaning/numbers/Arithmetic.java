package dev.dunder.processor.formulas.meaning.numbers;

import com.palantir.javapoet.ClassName;
import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.code.InfixSign;
import dev.dunder.processor.formulas.lowering.RuntimeClasses;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.Diagnostics;
import dev.dunder.processor.formulas.meaning.terms.MeaningProblem;
import dev.dunder.processor.formulas.meaning.terms.Settings;
import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.syntax.tree.BinarySign;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.formulas.syntax.tree.UnarySign;
import dev.dunder.processor.formulas.types.NumberType;
import java.util.List;
import java.util.Optional;

/** Binds the operators of plain numbers: by the table of the guide, and by nothing else. */
public final class Arithmetic {
    private static final ClassName MATH = ClassName.get(Math.class);

    private final Numbers numbers;
    private final Settings settings;
    private final DecimalArithmetic decimals;
    private final Powers powers;
    private final Bits bits;
    private final Diagnostics notes;

    public Arithmetic(Numbers numbers, DecimalArithmetic decimals, Settings settings, Diagnostics notes) {
        this.numbers = numbers;
        this.settings = settings;
        this.notes = notes;
        this.decimals = decimals;
        this.powers = new Powers(numbers, decimals, settings, notes);
        this.bits = new Bits(numbers, settings);
    }

    /** An operator between two plain numbers, of which at least one is no literal. */
    public Bound binary(Expression.Binary binary, Bound left, Bound right) {
        Optional<Bound> result = switch (binary.sign()) {
            case POWER -> powers.bind(binary, left, right);
            case SHIFT_LEFT, SHIFT_RIGHT, AND, OR, XOR -> bits.bind(binary, left, right);
            case MATRIX_MULTIPLY -> Optional.empty();
            default -> Optional.of(calculated(binary, left, right));
        };
        return result.orElseGet(() -> noOperator(binary, left, right));
    }

    private Bound noOperator(Expression.Binary binary, Bound left, Bound right) {
        return notes.fail(
                MeaningProblem.NO_OPERATOR,
                binary.at(),
                binary.sign().symbol(),
                inWords(left) + ", " + inWords(right),
                "the operators of plain numbers, of which " + binary.sign().symbol() + " is for "
                        + (binary.sign() == BinarySign.MATRIX_MULTIPLY ? "none" : "int, long and BigInteger"),
                binary.sign() == BinarySign.MATRIX_MULTIPLY
                        ? "write * for a product, or use a type of your own that has @"
                        : "make both sides whole numbers, as with int(x)");
    }

    private String inWords(Bound bound) {
        return numbers.type(bound).map(NumberType::inWords).orElse("");
    }

    private Bound calculated(Expression.Binary binary, Bound left, Bound right) {
        Optional<NumberType> met = numbers.meet(List.of(left, right));
        if (met.isEmpty() || isFractionOfBigInteger(met.get(), left) || isFractionOfBigInteger(met.get(), right)) {
            return notes.fail(
                    MeaningProblem.DOUBLE_MEETS_DECIMAL,
                    binary.at(),
                    binary.sign().symbol(),
                    inWords(left),
                    inWords(right));
        }
        NumberType type = met.get();
        if (binary.sign() == BinarySign.DIVIDE && type.isWhole()) {
            return notes.fail(MeaningProblem.INTEGER_DIVISION, binary.at(), inWords(left), inWords(right));
        }
        boolean isCast = type.isFloating()
                && numbers.type(left).filter(type::equals).isEmpty()
                && numbers.type(right).filter(type::equals).isEmpty();
        Optional<Code> first = isCast ? numbers.exactly(left, type) : numbers.as(left, type);
        boolean isExact = binary.sign() == BinarySign.MODULO && type == NumberType.LONG;
        Optional<Code> second = isExact ? numbers.exactly(right, type) : numbers.as(right, type);
        if (first.isEmpty() || second.isEmpty()) {
            return new Bound.Failed(binary.span());
        }
        Optional<Code> code = type == NumberType.BIG_DECIMAL
                ? decimals.binary(binary, first.get(), second.get())
                : Optional.of(code(binary.sign(), type, first.get(), second.get(), right));
        return code.<Bound>map(done -> numbers.value(done, type, binary.span()))
                .orElseGet(() -> new Bound.Failed(binary.span()));
    }

    private static boolean isFractionOfBigInteger(NumberType type, Bound bound) {
        return type == NumberType.BIG_INTEGER && UntypedNumbers.hasFraction(bound);
    }

    private Code code(BinarySign sign, NumberType type, Code left, Code right, Bound divisor) {
        return switch (type) {
            case INT, LONG -> word(sign, left, right, divisor);
            case BIG_INTEGER -> bigInteger(sign, left, right);
            default -> floating(sign, left, right);
        };
    }

    private Code word(BinarySign sign, Code left, Code right, Bound divisor) {
        if (settings.isWrapping() && infix(sign).isPresent()) {
            return left.with(infix(sign).get(), right);
        }
        return switch (sign) {
            case ADD -> Code.ofStatic(MATH, "addExact", left, right);
            case SUBTRACT -> Code.ofStatic(MATH, "subtractExact", left, right);
            case MULTIPLY -> Code.ofStatic(MATH, "multiplyExact", left, right);
            case MODULO -> Code.ofStatic(MATH, "floorMod", left, right);
            default -> Code.ofStatic(floorDividing(divisor), "floorDiv", left, right);
        };
    }

    /** Only the smallest number divided by -1 overflows, which Math's method lets pass. */
    private ClassName floorDividing(Bound divisor) {
        boolean isOverflowing =
                !(divisor instanceof Bound.Literal literal) || literal.expression() instanceof Expression.Unary;
        return isOverflowing && !settings.isWrapping() ? RuntimeClasses.INTEGERS : MATH;
    }

    private static Code bigInteger(BinarySign sign, Code left, Code right) {
        return switch (sign) {
            case ADD -> left.call("add", right);
            case SUBTRACT -> left.call("subtract", right);
            case MULTIPLY -> left.call("multiply", right);
            case MODULO -> Code.ofStatic(RuntimeClasses.BIG_INTEGERS, "floorMod", left, right);
            default -> Code.ofStatic(RuntimeClasses.BIG_INTEGERS, "floorDiv", left, right);
        };
    }

    private static Code floating(BinarySign sign, Code left, Code right) {
        return switch (sign) {
            case FLOOR_DIVIDE -> Code.ofStatic(RuntimeClasses.FLOATS, "floorDiv", left, right);
            case MODULO -> Code.ofStatic(RuntimeClasses.FLOATS, "mod", left, right);
            case DIVIDE -> left.with(InfixSign.DIVIDED_BY, right);
            default -> left.with(infix(sign).orElseThrow(), right);
        };
    }

    private static Optional<InfixSign> infix(BinarySign sign) {
        return switch (sign) {
            case ADD -> Optional.of(InfixSign.PLUS);
            case SUBTRACT -> Optional.of(InfixSign.MINUS);
            case MULTIPLY -> Optional.of(InfixSign.TIMES);
            default -> Optional.empty();
        };
    }

    /** A sign before a plain number that is no literal. */
    public Optional<Bound> unary(UnarySign sign, Bound.Value operand, Span span) {
        NumberType type = numbers.type(operand).orElseThrow();
        Optional<Code> code = switch (sign) {
            case NEGATE -> Optional.of(negated(operand, type));
            case POSITIVE -> Optional.of(positive(operand, type));
            case INVERT -> bits.inverted(operand, type);
        };
        return code.map(done -> numbers.value(done, type, span));
    }

    private Code negated(Bound.Value operand, NumberType type) {
        return switch (type) {
            case INT, LONG ->
                settings.isWrapping()
                        ? new Code.Prefix("-", operand.code())
                        : Code.ofStatic(MATH, "negateExact", operand.code());
            case FLOAT, DOUBLE -> new Code.Prefix("-", operand.code());
            case BIG_INTEGER -> operand.code().call("negate");
            case BIG_DECIMAL -> decimals.rounded("negate", operand.code());
        };
    }

    private Code positive(Bound.Value operand, NumberType type) {
        return switch (type) {
            case BIG_INTEGER -> operand.code();
            case BIG_DECIMAL -> settings.isRounding() ? decimals.rounded("plus", operand.code()) : operand.code();
            default -> new Code.Prefix("+", operand.code());
        };
    }

    /** {@code abs} of a plain number that is no literal. */
    public Bound absolute(Bound.Value operand, Span span) {
        NumberType type = numbers.type(operand).orElseThrow();
        Code code = switch (type) {
            case INT, LONG -> Code.ofStatic(MATH, settings.isWrapping() ? "abs" : "absExact", operand.code());
            case FLOAT, DOUBLE -> Code.ofStatic(MATH, "abs", operand.code());
            case BIG_INTEGER -> operand.code().call("abs");
            case BIG_DECIMAL -> decimals.rounded("abs", operand.code());
        };
        return numbers.value(code, type, span);
    }
}
