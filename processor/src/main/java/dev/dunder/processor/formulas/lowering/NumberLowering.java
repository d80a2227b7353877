package dev.dunder.processor.formulas.lowering;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.dunder.processor.formulas.code.CallCode;
import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.code.OperatorCode;
import dev.dunder.processor.formulas.meaning.terms.NumberTerm;
import dev.dunder.processor.formulas.syntax.tree.BinarySign;
import dev.dunder.processor.formulas.types.NumberType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.function.BinaryOperator;

/** Lowers calculations with plain numbers: conversions here, and operators by the type in which they are calculated. */
final class NumberLowering implements NumberTerm.Visitor<Code> {
    private static final ClassName BIG_INTEGER = ClassName.get(BigInteger.class);
    private static final ClassName BIG_DECIMAL = ClassName.get(BigDecimal.class);

    private final TermLowering terms;
    private final LoweringContext context;

    NumberLowering(TermLowering terms, LoweringContext context) {
        this.terms = terms;
        this.context = context;
    }

    private NumberCode in(NumberType type) {
        return switch (type) {
            case INT, LONG -> new WordCode(context.settings());
            case FLOAT, DOUBLE -> new FloatingCode();
            case BIG_INTEGER -> new BigIntegerCode();
            case BIG_DECIMAL -> new DecimalCode(context);
        };
    }

    @Override
    public Code widening(NumberTerm.Widening widening) {
        return widened(terms.code(widening.value()), widening.from(), widening.to());
    }

    /** Java widens primitives by itself. */
    private static Code widened(Code value, NumberType from, NumberType to) {
        return switch (to) {
            case INT, LONG, FLOAT, DOUBLE -> value;
            case BIG_INTEGER -> Code.ofStatic(BIG_INTEGER, "valueOf", value);
            case BIG_DECIMAL ->
                from.isWord()
                        ? Code.ofStatic(BIG_DECIMAL, "valueOf", value)
                        : new CallCode.Creation(BIG_DECIMAL, false, List.of(value));
        };
    }

    @Override
    public Code cast(NumberTerm.Cast cast) {
        return new OperatorCode.Cast(context.types().name(cast.type()), terms.code(cast.value()));
    }

    @Override
    public Code unboxing(NumberTerm.Unboxing unboxing) {
        return terms.code(unboxing.value()).call(context.types().name(unboxing.type()) + "Value");
    }

    @Override
    public Code operation(NumberTerm.Operation operation) {
        Code left = isCastNeeded(operation) ? terms.exactly(operation.left()) : terms.code(operation.left());
        boolean isOfLongs = operation.in() == NumberType.LONG && operation.sign() == BinarySign.MODULO;
        Code right = isOfLongs ? terms.exactly(operation.right()) : terms.code(operation.right());
        return in(operation.in()).operation(operation, left, right);
    }

    /** Where neither operand has the floating-point type, Java would calculate in another one. */
    private static boolean isCastNeeded(NumberTerm.Operation operation) {
        return operation.in().isFloating()
                && operation.sign() != BinarySign.POWER
                && operation.left().widening().isPresent()
                && operation.right().widening().isPresent();
    }

    @Override
    public Code signed(NumberTerm.Signed signed) {
        return in(signed.in()).signed(signed.sign(), terms.code(signed.operand()));
    }

    @Override
    public Code calculation(NumberTerm.Calculation calculation) {
        NumberCode type = in(calculation.in());
        return switch (calculation.function()) {
            case ABSOLUTE -> type.absolute(terms.code(calculation.operands().get(0)));
            case DIVMOD ->
                type.divmod(
                        terms.exactly(calculation.operands().get(0)),
                        terms.exactly(calculation.operands().get(1)));
            case ROUND_TO ->
                type.rounded(
                        terms.code(calculation.operands().get(0)),
                        terms.code(calculation.operands().get(1)));
            case MIN -> reduced(calculation, (best, next) -> type.furthest("min", best, next));
            case MAX -> reduced(calculation, (best, next) -> type.furthest("max", best, next));
        };
    }

    private Code reduced(NumberTerm.Calculation calculation, BinaryOperator<Code> ofTwo) {
        return calculation.operands().stream().map(terms::code).reduce(ofTwo).orElseThrow();
    }

    @Override
    public Code rounding(NumberTerm.Rounding rounding) {
        return new RoundingLowering(rounding).code(terms.code(rounding.value()));
    }

    /** Java casts no box of a double to a float. */
    private static Code ofDouble(NumberTerm.ToFloating number, TypeName type, Code value) {
        boolean isPrimitive = number.value().type().getKind().isPrimitive();
        return isPrimitive ? new OperatorCode.Cast(type, value) : value.call(type + "Value");
    }

    @Override
    public Code toFloating(NumberTerm.ToFloating number) {
        Code value = terms.code(number.value());
        TypeName type = context.types().name(number.type());
        return switch (number.from()) {
            case INT, LONG, FLOAT -> new OperatorCode.Cast(type, value);
            case DOUBLE -> ofDouble(number, type, value);
            case BIG_INTEGER, BIG_DECIMAL -> value.call(type + "Value");
        };
    }
}
