package dev.dunder.processor.formulas.lowering;

import com.palantir.javapoet.ClassName;
import dev.dunder.processor.formulas.code.CallCode;
import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.code.InfixSign;
import dev.dunder.processor.formulas.meaning.terms.CallTerm.Intrinsic;
import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.formulas.types.JavaTypes;
import java.math.RoundingMode;
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
            case TEXT_OF_CHARACTER, TEXT -> ofStatic(STRING, "valueOf", call);
            case TEXT_OF_OBJECT -> ofStatic(ClassName.get(Objects.class), "toString", call);
            case TEXT_OF_FLOATING -> ofStatic(RuntimeClasses.TEXTS, "str", call);
            case FORMAT -> ofStatic(RuntimeClasses.TEXTS, "format", call);
            case CONCATENATE -> first(call).with(InfixSign.PLUS, second(call));
            case REPEAT -> ofStatic(RuntimeClasses.SEQUENCES, "repeat", call);
            case REPEAT_FROM_RIGHT -> exchanged(Purpose.REPEAT, call, (count, text) -> repeated(call, text, count));
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
            case DURATION_BETWEEN -> exchanged(Purpose.BETWEEN, call, FunctionLowering::between);
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
            case IN_TEXT -> exchanged(Purpose.IS_IN, call, FunctionLowering::inText);
            case IN_KEYS -> exchanged(Purpose.IS_IN, call, (key, map) -> map.call("containsKey", key));
            case IN_KEYS_BY_VALUE -> exchanged(Purpose.IS_IN, call, (key, map) -> inItems(key, map.call("keySet")));
            case IN_ITEMS -> exchanged(Purpose.IS_IN, call, FunctionLowering::inItems);
            case IN_ARRAY -> exchanged(Purpose.IS_IN, call, FunctionLowering::inArray);
            case SAME_ITEM -> ofStatic(RuntimeClasses.VALUES, "same", call);
            case EXACT_INT -> ofStatic(ClassName.get(Math.class), "toIntExact", call);
        };
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

    private static Code inItems(Code item, Code items) {
        return Code.ofStatic(RuntimeClasses.MEMBERSHIP, "contains", items, item);
    }

    private static Code inArray(Code item, Code array) {
        return Code.ofStatic(RuntimeClasses.ARRAY_MEMBERSHIP, "contains", array, item);
    }

    /** Two operands that Java writes in the other order. */
    private Code exchanged(Purpose purpose, Intrinsic call, BinaryOperator<Code> combine) {
        List<EvaluationOrder.Operand> operands = List.of(
                operand(purpose.first, call.operands().get(0)),
                operand(purpose.second, call.operands().get(1)));
        return order.exchanged(new EvaluationOrder.Exchange(
                purpose.method, operands, codes -> combine.apply(codes.get(0), codes.get(1)), call.type()));
    }

    private static EvaluationOrder.Operand operand(String name, Term term) {
        return new EvaluationOrder.Operand(name, term.type(), term);
    }

    /** How a private method for two operands is named, and how its parameters are. */
    private enum Purpose {
        IS_IN("isIn", "item", "container"),
        REPEAT("repeat", "count", "text"),
        BETWEEN("between", "end", "start");

        private final String method;
        private final String first;
        private final String second;

        Purpose(String method, String first, String second) {
            this.method = method;
            this.first = first;
            this.second = second;
        }
    }
}
