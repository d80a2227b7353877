package dev.dunder.processor.formulas.lowering;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.meaning.terms.ConstantTerm;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** Lowers constants to literals of Java, or to constants of the JDK and of the generated class. */
final class ConstantLowering implements ConstantTerm.Visitor<Code> {
    private static final ClassName BIG_INTEGER = ClassName.get(BigInteger.class);
    private static final ClassName BIG_DECIMAL = ClassName.get(BigDecimal.class);
    private static final List<BigInteger> NAMED =
            List.of(BigInteger.ZERO, BigInteger.ONE, BigInteger.TWO, BigInteger.TEN);
    private static final List<String> NAMES = List.of("ZERO", "ONE", "TWO", "TEN");

    private final ClassParts parts;

    ConstantLowering(LoweringContext context) {
        this.parts = context.parts();
    }

    @Override
    public Code nothing(ConstantTerm.Nothing nothing) {
        return Code.literal("null");
    }

    @Override
    public Code text(ConstantTerm.Text text) {
        return new Code.Text(text.value());
    }

    @Override
    public Code letter(ConstantTerm.Letter letter) {
        return new Code.Letter(letter.value());
    }

    @Override
    public Code truth(ConstantTerm.Truth truth) {
        return Code.literal(String.valueOf(truth.value()));
    }

    @Override
    public Code whole(ConstantTerm.Whole whole) {
        return switch (whole.number()) {
            case INT -> Code.literal(whole.value().toString());
            case LONG -> Code.literal(whole.value() + "L");
            case BIG_INTEGER -> bigInteger(whole.value());
            case FLOAT, DOUBLE, BIG_DECIMAL -> throw new IllegalArgumentException(whole.toString());
        };
    }

    @Override
    public Code floating(ConstantTerm.Floating floating) {
        return switch (floating.number()) {
            case FLOAT -> Code.literal((float) floating.value() + "f");
            case DOUBLE -> Code.literal(Double.toString(floating.value()));
            case INT, LONG, BIG_INTEGER, BIG_DECIMAL -> throw new IllegalArgumentException(floating.toString());
        };
    }

    @Override
    public Code decimal(ConstantTerm.Decimal decimal) {
        BigDecimal value = decimal.value();
        int known = value.scale() == 0 ? NAMED.indexOf(value.unscaledValue()) : -1;
        if (known >= 0 && !NAMES.get(known).equals("TWO")) {
            return new Code.StaticField(BIG_DECIMAL, NAMES.get(known));
        }
        return parts.number("DECIMAL", value.toString(), BIG_DECIMAL, CodeBlock.of("new $T($S)", BIG_DECIMAL, value));
    }

    private Code bigInteger(BigInteger value) {
        int known = NAMED.indexOf(value);
        if (known >= 0) {
            return new Code.StaticField(BIG_INTEGER, NAMES.get(known));
        }
        CodeBlock code = value.bitLength() < 64
                ? CodeBlock.of("$T.valueOf($LL)", BIG_INTEGER, value)
                : CodeBlock.of("new $T($S)", BIG_INTEGER, value);
        return parts.number("INTEGER", value.toString(), BIG_INTEGER, code);
    }
}
