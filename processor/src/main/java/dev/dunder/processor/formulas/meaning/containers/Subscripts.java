package dev.dunder.processor.formulas.meaning.containers;

import com.palantir.javapoet.ClassName;
import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.lowering.RuntimeClasses;
import dev.dunder.processor.formulas.meaning.Binder;
import dev.dunder.processor.formulas.meaning.dispatch.Dispatch;
import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.numbers.Numbers;
import dev.dunder.processor.formulas.meaning.numbers.WholeFolding;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.Diagnostics;
import dev.dunder.processor.formulas.meaning.terms.MeaningProblem;
import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.formulas.types.NumberType;
import dev.dunder.processor.operators.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * {@code x[key]}: by the type's own method, else of the JDK's lists, maps, arrays and texts, which count from their end
 * where an index is negative, and have slices.
 */
public final class Subscripts {
    private final JavaTypes types;
    private final Binder binder;
    private final Numbers numbers;
    private final Conversions conversions;
    private final Dispatch dispatch;
    private final Diagnostics notes;

    public Subscripts(
            JavaTypes types,
            Binder binder,
            Numbers numbers,
            Conversions conversions,
            Dispatch dispatch,
            Diagnostics notes) {
        this.types = types;
        this.binder = binder;
        this.numbers = numbers;
        this.conversions = conversions;
        this.dispatch = dispatch;
        this.notes = notes;
    }

    public Bound bind(Expression.Subscript subscript) {
        Bound target = binder.bind(subscript.target());
        if (subscript.indices().size() == 1 && subscript.indices().get(0) instanceof Expression.Index.Slice slice) {
            return slice(subscript, slice, target);
        }
        List<Bound> operands = new ArrayList<>(List.of(target));
        subscript.indices().forEach(index -> operands.add(item(index)));
        if (operands.stream().anyMatch(Bound.Failed.class::isInstance)) {
            return new Bound.Failed(subscript.span());
        }
        Span span = subscript.span();
        return dispatch.explicit(Operator.GET, operands, span, span)
                .or(() -> operands.size() == 2 ? ofJdk(operands.get(0), operands.get(1), span) : Optional.empty())
                .or(() -> dispatch.ofFirst(Operator.GET, operands, span, span))
                .orElseGet(() -> dispatch.missing(
                        Operator.GET, "[]", operands, subscript.target().span()));
    }

    private Bound item(Expression.Index index) {
        return index instanceof Expression.Index.Item item
                ? binder.bind(item.value())
                : notes.fail(
                        MeaningProblem.NO_OPERATOR,
                        ((Expression.Index.Slice) index).span(),
                        "[…]",
                        "slice among several indices",
                        "items by several indices",
                        "use a slice by itself, as in x[a:b]");
    }

    private Optional<Bound> ofJdk(Bound target, Bound key, Span span) {
        TypeMirror type = conversions.type(target);
        if (!(target instanceof Bound.Value value)) {
            return Optional.empty();
        }
        if (types.isA(type, "java.util.Map")) {
            return conversions.natural(key) instanceof Bound.Value natural
                    ? types.argument(type, "java.util.Map", 1)
                            .map(item -> ofRuntime(RuntimeClasses.MAPS, item, span, value.code(), natural.code()))
                    : Optional.of(new Bound.Failed(span));
        }
        boolean isInt = numbers.type(key).filter(NumberType.INT::equals).isPresent();
        return isInt ? element(type).map(element -> at(value, key, element, span)) : Optional.empty();
    }

    private Optional<TypeMirror> element(TypeMirror type) {
        if (types.isArray(type)) {
            return Optional.of(types.component(type));
        }
        return types.isA(type, "java.lang.CharSequence")
                ? Optional.of(types.ofCharacter())
                : types.argument(type, "java.util.List", 0);
    }

    private Bound at(Bound.Value target, Bound index, TypeMirror element, Span span) {
        Optional<Code> code = numbers.as(index, NumberType.INT);
        if (code.isEmpty()) {
            return new Bound.Failed(span);
        }
        boolean isFromStart = index instanceof Bound.Literal literal
                && !code.get().equals(Code.literal("-1"))
                && WholeFolding.whole(literal.expression()).signum() >= 0;
        return isFromStart
                ? new Bound.Value(direct(target, code.get()), element, false, span)
                : ofRuntime(RuntimeClasses.ITEMS, element, span, target.code(), code.get());
    }

    private Code direct(Bound.Value target, Code index) {
        if (types.isArray(target.type())) {
            return new Code.Element(target.code(), index);
        }
        return target.code().call(types.isA(target.type(), "java.util.List") ? "get" : "charAt", index);
    }

    private static Bound ofRuntime(ClassName runtime, TypeMirror type, Span span, Code... arguments) {
        return new Bound.Value(Code.ofStatic(runtime, "item", arguments), type, false, span);
    }

    private Bound slice(Expression.Subscript subscript, Expression.Index.Slice slice, Bound target) {
        List<Optional<Code>> bounds = new ArrayList<>(List.of(bound(slice.lower()), bound(slice.upper())));
        slice.step().ifPresent(step -> bounds.add(bound(Optional.of(step))));
        if (!(target instanceof Bound.Value value) || bounds.stream().anyMatch(Optional::isEmpty)) {
            return new Bound.Failed(subscript.span());
        }
        Optional<TypeMirror> type = sliced(value.type());
        if (type.isEmpty()) {
            return notes.fail(
                    MeaningProblem.NO_OPERATOR,
                    subscript.target().span(),
                    "[:]",
                    conversions.inWords(value),
                    "slices of lists, arrays and texts",
                    "take the slice out, or call a method that gives a part of the " + conversions.inWords(value));
        }
        List<Code> arguments = new ArrayList<>(List.of(value.code()));
        bounds.forEach(bound -> arguments.add(bound.orElseThrow()));
        boolean isOfPrimitives = types.isArray(value.type()) && Conversions.isPrimitive(types.component(value.type()));
        return new Bound.Value(
                new Code.StaticCall(
                        isOfPrimitives ? RuntimeClasses.ARRAY_SLICES : RuntimeClasses.SLICES, "slice", arguments),
                type.get(),
                false,
                subscript.span());
    }

    private Optional<TypeMirror> sliced(TypeMirror type) {
        if (types.isArray(type) || types.isString(type)) {
            return Optional.of(type);
        }
        return types.argument(type, "java.util.List", 0).map(element -> types.declared("java.util.List", element));
    }

    private Optional<Code> bound(Optional<Expression> bound) {
        if (bound.isEmpty() || bound.get() instanceof Expression.NullLiteral) {
            return Optional.of(new Code.StaticField(RuntimeClasses.SLICES, "OPEN"));
        }
        Bound index = binder.bind(bound.get());
        if (index instanceof Bound.Failed) {
            return Optional.empty();
        }
        if (numbers.type(index).filter(NumberType.INT::equals).isEmpty()) {
            notes.fail(
                    MeaningProblem.NO_OPERATOR,
                    index.span(),
                    "[:]",
                    conversions.inWords(index),
                    "slices by int",
                    "use an int, as int(x) gives");
            return Optional.empty();
        }
        return numbers.as(index, NumberType.INT);
    }
}
