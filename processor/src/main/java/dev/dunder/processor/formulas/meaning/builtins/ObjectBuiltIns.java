package dev.dunder.processor.formulas.meaning.builtins;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.lowering.RuntimeClasses;
import dev.dunder.processor.formulas.meaning.dispatch.Dispatch;
import dev.dunder.processor.formulas.meaning.logic.Truth;
import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.numbers.Numbers;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.formulas.types.NumberType;
import dev.dunder.processor.operators.Operator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The built-ins that ask objects, and those that make texts. */
public final class ObjectBuiltIns {
    private static final Map<String, Operator> OPERATORS = Map.of(
            "abs", Operator.ABSOLUTE,
            "divmod", Operator.DIVMOD,
            "float", Operator.TO_FLOAT,
            "format", Operator.FORMAT,
            "int", Operator.TO_INT,
            "len", Operator.LENGTH,
            "pow", Operator.POWER,
            "round", Operator.ROUND,
            "str", Operator.STR);

    private final JavaTypes types;
    private final Numbers numbers;
    private final Truth truth;
    private final Conversions conversions;
    private final Dispatch dispatch;

    public ObjectBuiltIns(JavaTypes types, Numbers numbers, Truth truth, Conversions conversions, Dispatch dispatch) {
        this.types = types;
        this.numbers = numbers;
        this.truth = truth;
        this.conversions = conversions;
        this.dispatch = dispatch;
    }

    Bound bind(Expression.Call call, String name, List<Bound> arguments) {
        Optional<Bound> result = switch (name) {
            case "bool" -> truth.of(arguments.get(0)).map(code -> value(call, code, TypeName.BOOLEAN));
            case "str" -> text(call, arguments.get(0));
            case "format" -> formatted(call, arguments);
            case "len" -> length(call, arguments);
            case "int", "float" -> converted(call, name, arguments);
            case "divmod", "pow" ->
                dispatch.binary(
                        operator(name), arguments, call.span(), call.function().span());
            default -> asked(operator(name), call, arguments);
        };
        return result.orElseGet(() -> noOperator(call, name, arguments));
    }

    private static Operator operator(String name) {
        return OPERATORS.getOrDefault(name, Operator.TRUTH);
    }

    private Bound noOperator(Expression.Call call, String name, List<Bound> arguments) {
        return dispatch.missing(
                operator(name), name + "()", arguments, call.function().span());
    }

    private Bound value(Expression.Call call, Code code, TypeName type) {
        return new Bound.Value(
                code, type.equals(TypeName.BOOLEAN) ? types.ofTruth() : types.ofText(), false, call.span());
    }

    private Optional<Bound> asked(Operator operator, Expression.Call call, List<Bound> arguments) {
        return dispatch.ofFirst(
                operator, arguments, call.span(), call.function().span());
    }

    private Optional<Bound> explicit(Operator operator, Expression.Call call, List<Bound> arguments) {
        return dispatch.explicit(
                operator, arguments, call.span(), call.function().span());
    }

    private Optional<Bound> text(Expression.Call call, Bound argument) {
        if (!(conversions.natural(argument) instanceof Bound.Value value)) {
            return Optional.of(new Bound.Failed(call.span()));
        }
        if (types.isString(value.type())) {
            return Optional.of(value.at(call.span()));
        }
        if (Conversions.isNull(value)) {
            return Optional.of(new Bound.Value(new Code.Text("null"), types.ofText(), true, call.span()));
        }
        boolean isFloating = numbers.type(value).filter(NumberType::isFloating).isPresent();
        if (isFloating) {
            return Optional.of(
                    value(call, Code.ofStatic(RuntimeClasses.TEXTS, "str", value.code()), types.name(types.ofText())));
        }
        return explicit(Operator.STR, call, List.of(value))
                .or(() -> explicit(Operator.REPR, call, List.of(value)))
                .or(() -> Optional.of(value(call, string(value), types.name(types.ofText()))));
    }

    /** Of what could as well be a {@code char[]}, javac would choose the {@code valueOf} of those. */
    private Code string(Bound.Value value) {
        boolean isOfEither = value.becomes(types.round().types().getArrayType(types.ofCharacter()));
        return isOfEither
                ? Code.ofStatic(ClassName.get(Objects.class), "toString", value.code())
                : Code.ofStatic(ClassName.get(String.class), "valueOf", value.code());
    }

    private Optional<Bound> formatted(Expression.Call call, List<Bound> arguments) {
        if (arguments.size() == 1) {
            return explicit(Operator.FORMAT, call, arguments).or(() -> text(call, arguments.get(0)));
        }
        boolean isSpec = types.isString(conversions.type(arguments.get(1)));
        Bound argument = conversions.natural(arguments.get(0));
        boolean isPlain = numbers.isNumber(argument) || types.isText(conversions.type(argument));
        if (isSpec && isPlain && argument instanceof Bound.Value value) {
            Code formatted = types.isText(value.type()) ? conversions.text(value) : value.code();
            Code spec = ((Bound.Value) arguments.get(1)).code();
            return Optional.of(value(
                    call, Code.ofStatic(RuntimeClasses.TEXTS, "format", formatted, spec), types.name(types.ofText())));
        }
        return explicit(Operator.FORMAT, call, arguments);
    }

    private Optional<Bound> length(Expression.Call call, List<Bound> arguments) {
        if (arguments.get(0) instanceof Bound.Value value && types.isArray(value.type())) {
            return Optional.of(new Bound.Value(
                    new Code.Field(value.code(), "length"), types.of(NumberType.INT), false, call.span()));
        }
        return asked(Operator.LENGTH, call, arguments);
    }

    private Optional<Bound> converted(Expression.Call call, String name, List<Bound> arguments) {
        boolean isInt = name.equals("int");
        if (arguments.get(0) instanceof Bound.Value value) {
            if (isInt && types.isTruth(value.type())) {
                Code code = new Code.Choice(value.code(), Code.literal("1"), Code.literal("0"));
                return Optional.of(numbers.value(code, NumberType.INT, call.span()));
            }
            if (types.isString(value.type())) {
                Code stripped = value.code().call("strip");
                Code parsed = isInt
                        ? Code.ofStatic(ClassName.get(Long.class), "parseLong", stripped)
                        : Code.ofStatic(ClassName.get(Double.class), "parseDouble", stripped);
                return Optional.of(numbers.value(parsed, isInt ? NumberType.LONG : NumberType.DOUBLE, call.span()));
            }
        }
        return asked(isInt ? Operator.TO_INT : Operator.TO_FLOAT, call, arguments)
                .or(() -> asked(Operator.INDEX, call, arguments).map(index -> isInt ? index : floating(call, index)));
    }

    private Bound floating(Expression.Call call, Bound index) {
        if (!(index instanceof Bound.Value value)) {
            return index;
        }
        boolean isBig =
                numbers.type(value).filter(NumberType.BIG_INTEGER::equals).isPresent();
        Code code = isBig ? value.code().call("doubleValue") : new Code.Cast(TypeName.DOUBLE, value.code());
        return numbers.value(code, NumberType.DOUBLE, call.span());
    }
}
