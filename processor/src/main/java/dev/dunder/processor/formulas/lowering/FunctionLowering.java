package dev.dunder.processor.formulas.lowering;

import com.palantir.javapoet.ClassName;
import dev.dunder.processor.formulas.code.CallCode;
import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.code.InfixSign;
import dev.dunder.processor.formulas.meaning.terms.CallTerm.Intrinsic;
import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.formulas.types.JavaTypes;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;

/** Lowers what formulas take from the JDK and from the runtime. */
final class FunctionLowering {
    private static final ClassName STRING = ClassName.get(String.class);

    private final TermLowering terms;
    private final LoweringContext context;
    private final EvaluationOrder order;

    FunctionLowering(TermLowering terms, LoweringContext context, EvaluationOrder order) {
        this.terms = terms;
        this.context = context;
        this.order = order;
    }

    /** The Java of a function: one line for each. */
    Code intrinsic(Intrinsic call) {
        return switch (call.function()) {
            case TEXT_OF_CHARACTER -> ofCharacter(call);
            case TEXT_OR_NULL ->
                Code.ofStatic(ClassName.get(Objects.class), "toString", first(call), Code.literal("null"));
            case TEXT -> ofStatic(STRING, "valueOf", call);
            case TEXT_OF_OBJECT -> ofStatic(ClassName.get(Objects.class), "toString", call);
            case TEXT_OF_FLOATING -> ofStatic(RuntimeClasses.TEXTS, "str", call);
            case FORMAT -> ofStatic(RuntimeClasses.TEXTS, "format", call);
            case CONCATENATE -> first(call).with(InfixSign.PLUS, second(call));
            case REPEAT -> ofStatic(RuntimeClasses.SEQUENCES, "repeat", call);
            case REPEAT_FROM_RIGHT ->
                exchanged(ExchangePurpose.REPEAT, call, (count, text) -> repeated(call, text, count));
            case PARSE_LONG ->
                Code.ofStatic(
                        ClassName.get(Long.class), "parseLong", first(call).call("strip"));
            case PARSE_DOUBLE ->
                Code.ofStatic(
                        ClassName.get(Double.class), "parseDouble", first(call).call("strip"));
            case LIST_CONCATENATE -> ofStatic(RuntimeClasses.SEQUENCES, "concat", call);
            case SET_UNION -> ofStatic(RuntimeClasses.SETS, "union", call);
            case SET_INTERSECTION -> ofStatic(RuntimeClasses.SETS, "intersection", call);
            case SET_DIFFERENCE -> ofStatic(RuntimeClasses.SETS, "difference", call);
            case SET_SYMMETRIC_DIFFERENCE -> ofStatic(RuntimeClasses.SETS, "symmetricDifference", call);
            case MAP_MERGE -> ofStatic(RuntimeClasses.MAPS, "merge", call);
            case RESOLVE_PATH -> ofFirst("resolve", call);
            case DURATION_BETWEEN -> exchanged(ExchangePurpose.BETWEEN, call, FunctionLowering::between);
            case DURATION_DIVIDE -> ofStatic(RuntimeClasses.DURATIONS, "divide", call);
            case DURATION_FLOOR_DIVIDE -> ofStatic(RuntimeClasses.DURATIONS, "floorDivide", call);
            case DURATION_MODULO -> ofStatic(RuntimeClasses.DURATIONS, "floorModulo", call);
            case MATH_CONTEXT -> mathContext();
            case ROUNDING_MODE ->
                new Code.StaticField(
                        ClassName.get(RoundingMode.class), context.settings().rounding());
            case MAP_ITEM -> ofStatic(RuntimeClasses.MAPS, "item", call);
            case ITEM -> ofStatic(RuntimeClasses.ITEMS, "item", call);
            case LIST_ITEM -> ofFirst("get", call);
            case CHARACTER_AT -> ofFirst("charAt", call);
            case SLICE -> ofStatic(RuntimeClasses.SLICES, "slice", call);
            case ARRAY_SLICE -> ofStatic(RuntimeClasses.ARRAY_SLICES, "slice", call);
            case OPEN_BOUND -> new Code.StaticField(RuntimeClasses.SLICES, "OPEN");
            case IN_TEXT -> exchanged(ExchangePurpose.IS_IN, call, FunctionLowering::inText);
            case IN_KEYS ->
                exchanged(
                        ExchangePurpose.IS_IN,
                        call,
                        isNullable(call) ? FunctionLowering::inKeys : FunctionLowering::keyIn);
            case PART_IN_TEXT ->
                exchanged(
                        ExchangePurpose.IS_IN,
                        call,
                        (part, text) -> Code.ofStatic(RuntimeClasses.LETTERS, "contains", text, part));
            case IN_COLLECTION ->
                exchanged(
                        ExchangePurpose.IS_IN,
                        call,
                        (item, all) -> Code.ofStatic(RuntimeClasses.MEMBERSHIP, "has", all, item));
            case SAME_ARRAY -> ofStatic(ClassName.get(Arrays.class), "equals", call);
            case EQUAL_VALUES -> ofStatic(RuntimeClasses.VALUES, "equal", call);
            case AMONG_CHARACTERS -> ofStatic(RuntimeClasses.LETTERS, "among", call);
            case IN_KEYS_BY_VALUE ->
                exchanged(ExchangePurpose.IS_IN, call, (key, map) -> inItems(key, map.call("keySet")));
            case IN_ITEMS -> exchanged(ExchangePurpose.IS_IN, call, FunctionLowering::inItems);
            case IN_ARRAY -> exchanged(ExchangePurpose.IS_IN, call, FunctionLowering::inArray);
            case SAME_ITEM -> ofStatic(RuntimeClasses.VALUES, "same", call);
            case EXACT_INT -> ofStatic(ClassName.get(Math.class), "toIntExact", call);
            case EXACT_BYTE -> ofStatic(RuntimeClasses.INTEGERS, "toByteExact", call);
            case EXACT_SHORT -> ofStatic(RuntimeClasses.INTEGERS, "toShortExact", call);
            case PARSE_DECIMAL ->
                new CallCode.Creation(
                        ClassName.get(BigDecimal.class),
                        false,
                        List.of(first(call).call("strip")));
            case CODE_POINT -> ofStatic(RuntimeClasses.TEXTS, "codePoint", call);
            case TEXT_OF_CODE_POINT -> ofStatic(ClassName.get(Character.class), "toString", call);
            case CHARACTER_OF_CODE_POINT -> ofStatic(RuntimeClasses.TEXTS, "character", call);
        };
    }

    /** A Character that is null has no text, where {@code valueOf} would give one. */
    private Code ofCharacter(Intrinsic call) {
        boolean isBoxed = !call.operands().get(0).type().getKind().isPrimitive();
        return isBoxed ? first(call).call("toString") : ofStatic(STRING, "valueOf", call);
    }

    /** The constant by which the operations of BigDecimal are rounded too. */
    private Code mathContext() {
        context.effects().round();
        return context.parts().context(context.settings());
    }

    private Code first(Intrinsic call) {
        return terms.code(call.operands().get(0));
    }

    private Code second(Intrinsic call) {
        return terms.code(call.operands().get(1));
    }

    private Code ofStatic(ClassName type, String method, Intrinsic call) {
        List<Code> codes = call.operands().stream().map(terms::code).toList();
        return new CallCode.StaticCall(type, method, codes);
    }

    private Code ofFirst(String method, Intrinsic call) {
        Code object = first(call);
        return object.call(method, second(call));
    }

    /** A character from a method's parameter becomes a text where it is repeated. */
    private Code repeated(Intrinsic call, Code text, Code count) {
        boolean isCharacter = types().isCharacter(call.operands().get(1).type());
        Code repeated = isCharacter ? Code.ofStatic(STRING, "valueOf", text) : text;
        return Code.ofStatic(RuntimeClasses.SEQUENCES, "repeat", repeated, count);
    }

    private JavaTypes types() {
        return context.types();
    }

    private static Code between(Code end, Code start) {
        return Code.ofStatic(ClassName.get("java.time", "Duration"), "between", start, end);
    }

    private static Code inText(Code character, Code text) {
        return text.call("indexOf", character).with(InfixSign.GREATER_EQUAL, Code.literal("0"));
    }

    private static Code keyIn(Code key, Code map) {
        return map.call("containsKey", key);
    }

    /** Maps that may not have null throw where they are asked for it. */
    private static Code inKeys(Code key, Code map) {
        return Code.ofStatic(RuntimeClasses.MAPS, "hasKey", map, key);
    }

    private static boolean isNullable(Intrinsic call) {
        Term first = call.operands().get(0);
        return !first.type().getKind().isPrimitive() && !first.isNeverNull();
    }

    private static Code inItems(Code item, Code items) {
        return Code.ofStatic(RuntimeClasses.MEMBERSHIP, "contains", items, item);
    }

    private static Code inArray(Code item, Code array) {
        return Code.ofStatic(RuntimeClasses.ARRAY_MEMBERSHIP, "contains", array, item);
    }

    /** Two operands that Java writes in the other order. */
    private Code exchanged(ExchangePurpose purpose, Intrinsic call, BinaryOperator<Code> combine) {
        List<EvaluationOrder.Operand> operands = List.of(
                operand(purpose.first, call.operands().get(0)),
                operand(purpose.second, call.operands().get(1)));
        return order.exchanged(new EvaluationOrder.Exchange(
                purpose.method, operands, codes -> combine.apply(codes.get(0), codes.get(1)), call.type()));
    }

    private static EvaluationOrder.Operand operand(String name, Term term) {
        return new EvaluationOrder.Operand(name, term.type(), term);
    }
}
