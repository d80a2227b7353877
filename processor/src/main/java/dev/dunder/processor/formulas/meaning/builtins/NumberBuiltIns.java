package dev.dunder.processor.formulas.meaning.builtins;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.lowering.RuntimeClasses;
import dev.dunder.processor.formulas.meaning.numbers.Arithmetic;
import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.numbers.DecimalArithmetic;
import dev.dunder.processor.formulas.meaning.numbers.Numbers;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.syntax.tree.BinarySign;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.formulas.types.NumberType;
import java.util.List;
import java.util.Optional;

/** The built-ins of plain numbers. Where {@code int()} or {@code round()} gives the result, it gives the type wanted there. */
public final class NumberBuiltIns {
    private final JavaTypes types;
    private final Numbers numbers;
    private final Arithmetic arithmetic;
    private final Conversions conversions;
    private final DecimalArithmetic decimals;

    public NumberBuiltIns(
            JavaTypes types,
            Numbers numbers,
            Arithmetic arithmetic,
            Conversions conversions,
            DecimalArithmetic decimals) {
        this.types = types;
        this.numbers = numbers;
        this.arithmetic = arithmetic;
        this.conversions = conversions;
        this.decimals = decimals;
    }

    /** A call with plain numbers; empty where they are none. */
    Optional<Bound> bind(Expression.Call call, String name, List<Bound> arguments, Optional<NumberType> wanted) {
        if (!arguments.stream().allMatch(numbers::isNumber)) {
            return Optional.empty();
        }
        if (name.equals("abs") && arguments.get(0) instanceof Bound.Literal) {
            return Optional.of(new Bound.Literal(call));
        }
        if (name.equals("pow")) {
            return Optional.of(power(call, arguments));
        }
        Bound first = conversions.natural(arguments.get(0));
        if (!(first instanceof Bound.Value value)) {
            return Optional.of(first);
        }
        return switch (name) {
            case "abs" -> Optional.of(arithmetic.absolute(value, call.span()));
            case "float" -> Optional.of(floating(call, value));
            case "int" -> Optional.of(whole(call, value, wanted));
            case "round" ->
                arguments.size() == 1
                        ? Optional.of(rounded(call, value, wanted))
                        : roundedTo(call, value, arguments.get(1));
            default -> divmod(call, arguments);
        };
    }

    private Bound power(Expression.Call call, List<Bound> arguments) {
        Expression.Binary power = new Expression.Binary(
                call.span(),
                call.arguments().get(0),
                BinarySign.POWER,
                call.function().span(),
                call.arguments().get(1));
        return arguments.stream().allMatch(Bound.Literal.class::isInstance)
                ? new Bound.Literal(power)
                : arithmetic.binary(power, arguments.get(0), arguments.get(1));
    }

    private Bound floating(Expression.Call call, Bound.Value value) {
        NumberType type = numbers.type(value).orElseThrow();
        if (type == NumberType.DOUBLE && Conversions.isPrimitive(value.type())) {
            return value.at(call.span());
        }
        Code code = type.compareTo(NumberType.DOUBLE) > 0
                ? value.code().call("doubleValue")
                : new Code.Cast(TypeName.DOUBLE, value.code());
        return numbers.value(code, NumberType.DOUBLE, call.span());
    }

    private Bound whole(Expression.Call call, Bound.Value value, Optional<NumberType> wanted) {
        return converted(call, value, wanted, "trunc");
    }

    private Bound rounded(Expression.Call call, Bound.Value value, Optional<NumberType> wanted) {
        return converted(call, value, wanted, "round");
    }

    private Bound converted(Expression.Call call, Bound.Value value, Optional<NumberType> wanted, String method) {
        NumberType from = numbers.type(value).orElseThrow();
        NumberType target = wanted.filter(NumberType::isWhole).orElseGet(() -> natural(from));
        return numbers.value(converted(value, from, target, method), target, call.span());
    }

    private static NumberType natural(NumberType from) {
        return switch (from) {
            case INT, LONG, BIG_INTEGER -> from;
            case FLOAT, DOUBLE -> NumberType.LONG;
            case BIG_DECIMAL -> NumberType.BIG_INTEGER;
        };
    }

    private Code converted(Bound.Value value, NumberType from, NumberType target, String method) {
        if (from.isWhole()) {
            return amongWhole(value, from, target);
        }
        String suffix = switch (target) {
            case INT -> "ToInt";
            case LONG -> "ToLong";
            default -> "ToBigInteger";
        };
        boolean isDecimal = from == NumberType.BIG_DECIMAL;
        String name = isDecimal && target == NumberType.BIG_INTEGER ? method : method + suffix;
        return Code.ofStatic(
                isDecimal ? RuntimeClasses.DECIMAL_ROUNDING : RuntimeClasses.FLOAT_ROUNDING, name, value.code());
    }

    private Code amongWhole(Bound.Value value, NumberType from, NumberType target) {
        if (from.compareTo(target) < 0) {
            return numbers.exactly(value, target).orElseThrow();
        }
        if (from == target) {
            return value.code();
        }
        if (from == NumberType.BIG_INTEGER) {
            return value.code().call(target == NumberType.INT ? "intValueExact" : "longValueExact");
        }
        return Code.ofStatic(ClassName.get(Math.class), "toIntExact", value.code());
    }

    private Optional<Bound> roundedTo(Expression.Call call, Bound.Value value, Bound digits) {
        NumberType type = numbers.type(value).orElseThrow();
        boolean isInt = numbers.type(digits).filter(NumberType.INT::equals).isPresent();
        return isInt
                ? numbers.as(digits, NumberType.INT)
                        .map(count -> numbers.value(
                                Code.ofStatic(rounding(type), "round", value.code(), count), type, call.span()))
                : Optional.empty();
    }

    private static ClassName rounding(NumberType type) {
        return switch (type) {
            case FLOAT, DOUBLE -> RuntimeClasses.FLOAT_ROUNDING;
            case BIG_DECIMAL -> RuntimeClasses.DECIMAL_ROUNDING;
            default -> runtime(type);
        };
    }

    private static ClassName runtime(NumberType type) {
        return switch (type) {
            case INT, LONG -> RuntimeClasses.INTEGERS;
            case FLOAT, DOUBLE -> RuntimeClasses.FLOATS;
            case BIG_INTEGER -> RuntimeClasses.BIG_INTEGERS;
            case BIG_DECIMAL -> RuntimeClasses.DECIMALS;
        };
    }

    private Optional<Bound> divmod(Expression.Call call, List<Bound> arguments) {
        Optional<NumberType> met = numbers.meet(arguments);
        if (met.isEmpty()) {
            return Optional.empty();
        }
        Optional<Code> left = numbers.exactly(arguments.get(0), met.get());
        Optional<Code> right = numbers.exactly(arguments.get(1), met.get());
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.of(new Bound.Failed(call.span()));
        }
        Code code = met.get() == NumberType.BIG_DECIMAL
                ? decimals.ofRuntime(RuntimeClasses.DECIMALS, "divmod", left.get(), right.get())
                : Code.ofStatic(runtime(met.get()), "divmod", left.get(), right.get());
        return Optional.of(
                new Bound.Value(code, types.round().types().getArrayType(types.of(met.get())), false, call.span()));
    }
}
