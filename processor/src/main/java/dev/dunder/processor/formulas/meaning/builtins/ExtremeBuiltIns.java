package dev.dunder.processor.formulas.meaning.builtins;

import com.palantir.javapoet.ClassName;
import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.lowering.PrivateMethods;
import dev.dunder.processor.formulas.lowering.RuntimeClasses;
import dev.dunder.processor.formulas.meaning.dispatch.Dispatch;
import dev.dunder.processor.formulas.meaning.logic.Branches;
import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.numbers.Numbers;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.Diagnostics;
import dev.dunder.processor.formulas.meaning.terms.FormulaSource;
import dev.dunder.processor.formulas.meaning.terms.MeaningProblem;
import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.formulas.types.NumberType;
import dev.dunder.processor.operators.Operator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import javax.lang.model.type.TypeMirror;

/** {@code min} and {@code max} of several values: the first of those that are equal, as in Python. */
public final class ExtremeBuiltIns {
    private final FormulaSource task;
    private final Numbers numbers;
    private final Branches branches;
    private final Conversions conversions;
    private final Dispatch dispatch;
    private final PrivateMethods methods;
    private final Diagnostics notes;

    public ExtremeBuiltIns(
            FormulaSource task,
            Numbers numbers,
            Branches branches,
            Conversions conversions,
            Dispatch dispatch,
            PrivateMethods methods,
            Diagnostics notes) {
        this.task = task;
        this.numbers = numbers;
        this.branches = branches;
        this.conversions = conversions;
        this.dispatch = dispatch;
        this.methods = methods;
        this.notes = notes;
    }

    Bound bind(Expression.Call call, boolean isMax, List<Bound> arguments) {
        if (arguments.stream().allMatch(Bound.Literal.class::isInstance)) {
            return new Bound.Literal(call);
        }
        return arguments.stream().allMatch(numbers::isNumber)
                ? ofNumbers(call, isMax, arguments)
                : ofObjects(call, isMax, arguments);
    }

    private Bound ofNumbers(Expression.Call call, boolean isMax, List<Bound> arguments) {
        Optional<NumberType> met = numbers.meet(arguments);
        if (met.isEmpty()) {
            return notes.fail(
                    MeaningProblem.DOUBLE_MEETS_DECIMAL,
                    call.function().span(),
                    isMax ? "max" : "min",
                    conversions.inWords(arguments.get(0)),
                    conversions.inWords(arguments.get(1)));
        }
        List<Code> codes = new ArrayList<>();
        arguments.forEach(argument -> numbers.as(argument, met.get()).ifPresent(codes::add));
        if (codes.size() < arguments.size()) {
            return new Bound.Failed(call.span());
        }
        String method = isMax ? "max" : "min";
        Code all = codes.stream()
                .reduce((one, other) -> ofTwo(met.get(), method, one, other))
                .orElseThrow();
        return numbers.value(all, met.get(), call.span());
    }

    private static Code ofTwo(NumberType type, String method, Code one, Code other) {
        return switch (type) {
            case INT, LONG -> Code.ofStatic(ClassName.get(Math.class), method, one, other);
            case FLOAT, DOUBLE -> Code.ofStatic(RuntimeClasses.FLOAT_EXTREMES, method, one, other);
            case BIG_INTEGER, BIG_DECIMAL -> one.call(method, other);
        };
    }

    private Bound ofObjects(Expression.Call call, boolean isMax, List<Bound> arguments) {
        Optional<Branches.Common> common = branches.common(arguments, call.span());
        if (common.isEmpty()) {
            return new Bound.Failed(call.span());
        }
        Optional<Code> test = isFurther(isMax, common.get().type(), call);
        if (test.isEmpty()) {
            return new Bound.Failed(call.span());
        }
        TypeMirror type = common.get().type();
        String name = isMax ? "max" : "min";
        Code body = new Code.Choice(test.get(), new Code.Name("next"), new Code.Name("best"));
        BinaryOperator<Code> further = (one, other) -> methods.call(
                name, List.of("best", "next"), List.of(type, type), body, type, task.thrown(), List.of(one, other));
        boolean isOrderSeen = arguments.stream().skip(2).anyMatch(ExtremeBuiltIns::isComputed);
        Code all = isOrderSeen
                ? afterAll(name, type, common.get().codes(), further)
                : common.get().codes().stream().reduce(further).orElseThrow();
        return new Bound.Value(all, type, false, call.span());
    }

    private static boolean isComputed(Bound argument) {
        return argument instanceof Bound.Value value && !value.isFixed();
    }

    /** Python compares after all arguments have been evaluated: a method of as many parameters takes them first. */
    private Code afterAll(String name, TypeMirror type, List<Code> codes, BinaryOperator<Code> further) {
        List<String> names = IntStream.rangeClosed(1, codes.size())
                .mapToObj(i -> "value" + i)
                .toList();
        Code body = names.stream().<Code>map(Code.Name::new).reduce(further).orElseThrow();
        return methods.call(name, names, Collections.nCopies(codes.size(), type), body, type, task.thrown(), codes);
    }

    /** Whether the next is beyond the best so far: Python asks {@code next > best}, and for the least {@code next < best}. */
    private Optional<Code> isFurther(boolean isMax, TypeMirror type, Expression.Call call) {
        Span at = call.function().span();
        Operator operator = isMax ? Operator.GREATER : Operator.LESS;
        List<Bound> operands = List.of(
                new Bound.Value(new Code.Name("next"), type, true, at),
                new Bound.Value(new Code.Name("best"), type, true, at));
        Bound bound = dispatch.comparison(operator, operator.reflection(), operands, call.span(), at, false)
                .orElseGet(() -> dispatch.missing(operator, isMax ? ">" : "<", operands, at));
        return bound instanceof Bound.Value value ? Optional.of(value.code()) : Optional.empty();
    }
}
