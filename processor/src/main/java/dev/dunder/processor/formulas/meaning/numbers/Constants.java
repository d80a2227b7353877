package dev.dunder.processor.formulas.meaning.numbers;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.lowering.ClassParts;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.Diagnostics;
import dev.dunder.processor.formulas.meaning.terms.MeaningProblem;
import dev.dunder.processor.formulas.meaning.terms.Settings;
import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.syntax.tree.BinarySign;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.formulas.types.NumberType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Gives numbers made of literals alone the type that they meet, with their exact value in it. */
public final class Constants {
    private static final ClassName BIG_INTEGER = ClassName.get(BigInteger.class);
    private static final ClassName BIG_DECIMAL = ClassName.get(BigDecimal.class);
    private static final List<BigInteger> NAMED =
            List.of(BigInteger.ZERO, BigInteger.ONE, BigInteger.TWO, BigInteger.TEN);
    private static final List<String> NAMES = List.of("ZERO", "ONE", "TWO", "TEN");

    private final Settings settings;
    private final ClassParts parts;
    private final Diagnostics notes;

    public Constants(Settings settings, ClassParts parts, Diagnostics notes) {
        this.settings = settings;
        this.parts = parts;
        this.notes = notes;
    }

    /** The type of a literal that meets none: by its size, or double if it has a fraction. */
    NumberType natural(Bound.Literal literal) {
        if (Folding.hasFraction(literal.expression())) {
            return NumberType.DOUBLE;
        }
        return value(literal).map(Constants::bySize).orElse(NumberType.INT);
    }

    private static NumberType bySize(BigInteger value) {
        int bits = value.bitLength();
        return bits < 32 ? NumberType.INT : bits < 64 ? NumberType.LONG : NumberType.BIG_INTEGER;
    }

    private static Optional<BigInteger> value(Bound.Literal literal) {
        try {
            return Optional.of(WholeFolding.whole(literal.expression()));
        } catch (ArithmeticException none) {
            return Optional.empty();
        }
    }

    /** Whether a literal has a value of a type. */
    boolean fits(Bound.Literal literal, NumberType type) {
        if (type.isWhole() && Folding.hasFraction(literal.expression())) {
            return false;
        }
        boolean isDividing = dividing(literal.expression()).isPresent();
        if (type == NumberType.BIG_DECIMAL) {
            return !isDividing || settings.isRounding();
        }
        return type.isFloating()
                || (!isDividing
                        && value(literal).filter(value -> isWithin(value, type)).isPresent());
    }

    private static boolean isWithin(BigInteger value, NumberType type) {
        return type == NumberType.BIG_INTEGER || bySize(value).compareTo(type) <= 0;
    }

    /** The code of a literal in a type; empty where it has no value there, which is reported. */
    Optional<Code> code(Bound.Literal literal, NumberType type) {
        Optional<Expression.Binary> division = dividing(literal.expression());
        if (division.isPresent() && type.isWhole()) {
            notes.fail(MeaningProblem.INTEGER_DIVISION, division.get().at(), "int", "int");
            return Optional.empty();
        }
        if (division.isPresent() && type == NumberType.BIG_DECIMAL && !settings.isRounding()) {
            notes.fail(MeaningProblem.DIVISION_WITHOUT_PRECISION, division.get().at());
            return Optional.empty();
        }
        try {
            return write(literal, type);
        } catch (ArithmeticException none) {
            notes.fail(
                    MeaningProblem.CONSTANT_FAILS,
                    literal.span(),
                    text(literal.span()),
                    String.valueOf(none.getMessage()));
            return Optional.empty();
        }
    }

    private String text(Span span) {
        return span.in(notes.text());
    }

    private Optional<Code> write(Bound.Literal literal, NumberType type) {
        return switch (type) {
            case INT, LONG -> word(literal, type);
            case FLOAT, DOUBLE -> floating(literal, type);
            case BIG_INTEGER -> Optional.of(bigInteger(WholeFolding.whole(literal.expression())));
            case BIG_DECIMAL -> Optional.of(bigDecimal(DecimalFolding.decimal(literal.expression(), context())));
        };
    }

    private MathContext context() {
        return settings.isRounding()
                ? new MathContext(settings.precision(), RoundingMode.valueOf(settings.rounding()))
                : MathContext.UNLIMITED;
    }

    private Optional<Code> word(Bound.Literal literal, NumberType type) {
        BigInteger value = WholeFolding.whole(literal.expression());
        if (!isWithin(value, type)) {
            return outOfRange(literal, type);
        }
        return Optional.of(Code.literal(type == NumberType.LONG ? value + "L" : value.toString()));
    }

    private Optional<Code> floating(Bound.Literal literal, NumberType type) {
        double value = FloatFolding.floating(literal.expression());
        float narrow = (float) value;
        boolean isLost = type == NumberType.FLOAT ? isLost(narrow, literal) : isLost(value, literal);
        if (isLost) {
            return outOfRange(literal, type);
        }
        return Optional.of(Code.literal(type == NumberType.FLOAT ? narrow + "f" : Double.toString(value)));
    }

    /** Whether it is infinite or no number, or a literal that is not zero has become it. */
    private static boolean isLost(double value, Bound.Literal literal) {
        boolean isVanished = value == 0
                && literal.expression() instanceof Expression.DecimalLiteral written
                && written.value().signum() != 0;
        return !Double.isFinite(value) || isVanished;
    }

    private Optional<Code> outOfRange(Bound.Literal literal, NumberType type) {
        notes.fail(MeaningProblem.LITERAL_OUT_OF_RANGE, literal.span(), text(literal.span()), type.inWords());
        return Optional.empty();
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

    private Code bigDecimal(BigDecimal value) {
        int known = value.scale() == 0 ? NAMED.indexOf(value.unscaledValue()) : -1;
        if (known >= 0 && !NAMES.get(known).equals("TWO")) {
            return new Code.StaticField(BIG_DECIMAL, NAMES.get(known));
        }
        return parts.number("DECIMAL", value.toString(), BIG_DECIMAL, CodeBlock.of("new $T($S)", BIG_DECIMAL, value));
    }

    private static Optional<Expression.Binary> dividing(Expression expression) {
        if (expression instanceof Expression.Unary unary) {
            return dividing(unary.operand());
        } else if (expression instanceof Expression.Binary binary) {
            return binary.sign() == BinarySign.DIVIDE
                    ? Optional.of(binary)
                    : dividing(binary.left()).or(() -> dividing(binary.right()));
        } else if (expression instanceof Expression.Call call) {
            return call.arguments().stream()
                    .flatMap(one -> dividing(one).stream())
                    .findFirst();
        }
        return Optional.empty();
    }
}
