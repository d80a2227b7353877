package dev.dunder.processor.formulas.lowering;

import com.palantir.javapoet.ClassName;
import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.code.OperatorCode;
import dev.dunder.processor.formulas.meaning.terms.NumberTerm;
import dev.dunder.processor.formulas.types.NumberType;

/** Lowers {@code int()} and {@code round()} of one number: what does not fit into the whole type is an exception. */
final class RoundingLowering {
    private static final ClassName BIG_INTEGER = ClassName.get("java.math", "BigInteger");

    private final NumberTerm.Rounding rounding;

    RoundingLowering(NumberTerm.Rounding rounding) {
        this.rounding = rounding;
    }

    /** The whole number, of the code of the number that is rounded. */
    Code code(Code value) {
        return switch (rounding.from()) {
            case INT -> ofInt(value);
            case LONG -> ofLong(value);
            case BIG_INTEGER -> ofBigInteger(value);
            case FLOAT, DOUBLE -> Code.ofStatic(RuntimeClasses.FLOAT_ROUNDING, method() + suffix(), value);
            case BIG_DECIMAL -> Code.ofStatic(RuntimeClasses.DECIMAL_ROUNDING, ofDecimal(), value);
        };
    }

    private Code ofInt(Code value) {
        return switch (rounding.to()) {
            case INT -> unchanged(value);
            case LONG -> new OperatorCode.Cast(rounding.to().type(), value);
            case BIG_INTEGER -> Code.ofStatic(BIG_INTEGER, "valueOf", value);
            case FLOAT, DOUBLE, BIG_DECIMAL -> throw notWhole();
        };
    }

    private Code ofLong(Code value) {
        return switch (rounding.to()) {
            case INT -> Code.ofStatic(ClassName.get(Math.class), "toIntExact", value);
            case LONG -> unchanged(value);
            case BIG_INTEGER -> Code.ofStatic(BIG_INTEGER, "valueOf", value);
            case FLOAT, DOUBLE, BIG_DECIMAL -> throw notWhole();
        };
    }

    /** A byte or a box is no int, although Java makes one of it in most places. */
    private Code unchanged(Code value) {
        boolean isOther = rounding.value().type().getKind() != rounding.type().getKind();
        return isOther ? new OperatorCode.Cast(rounding.to().type(), value) : value;
    }

    private Code ofBigInteger(Code value) {
        return switch (rounding.to()) {
            case INT -> value.call("intValueExact");
            case LONG -> value.call("longValueExact");
            case BIG_INTEGER -> value;
            case FLOAT, DOUBLE, BIG_DECIMAL -> throw notWhole();
        };
    }

    private String ofDecimal() {
        return rounding.to() == NumberType.BIG_INTEGER ? method() : method() + suffix();
    }

    private String method() {
        return switch (rounding.way()) {
            case TRUNCATE -> "trunc";
            case ROUND -> "round";
        };
    }

    private String suffix() {
        return switch (rounding.to()) {
            case INT -> "ToInt";
            case LONG -> "ToLong";
            case BIG_INTEGER -> "ToBigInteger";
            case FLOAT, DOUBLE, BIG_DECIMAL -> throw notWhole();
        };
    }

    private IllegalArgumentException notWhole() {
        return new IllegalArgumentException(
                "A whole number of type " + rounding.to().inWords());
    }
}
