package dev.dunder.processor.formulas.meaning.containers;

import com.palantir.javapoet.ClassName;
import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.code.InfixSign;
import dev.dunder.processor.formulas.lowering.PrivateMethods;
import dev.dunder.processor.formulas.lowering.RuntimeClasses;
import dev.dunder.processor.formulas.meaning.dispatch.Dispatch;
import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.numbers.Numbers;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.operators.Operator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import javax.lang.model.type.TypeMirror;

/**
 * {@code in}: by the container's method, else by the JDK's containers, else by a search among its items.
 *
 * @see <a href="https://docs.python.org/3/reference/expressions.html#membership-test-operations">Python: membership test
 *     operations</a>
 */
public final class ContainsOperator {
    private final FormulaContext surroundings;
    private final Numbers numbers;
    private final Conversions conversions;
    private final Dispatch dispatch;
    private final PrivateMethods methods;
    private final ContainsByIteration search;

    public ContainsOperator(
            FormulaContext surroundings,
            Numbers numbers,
            Conversions conversions,
            Dispatch dispatch,
            PrivateMethods methods) {
        this.surroundings = surroundings;
        this.numbers = numbers;
        this.conversions = conversions;
        this.dispatch = dispatch;
        this.methods = methods;
        this.search = new ContainsByIteration(surroundings, conversions, dispatch, methods);
    }

    public Bound bind(Expression.Link link, Bound item, Bound container, Span span) {
        List<Bound> operands = List.of(item, container);
        return dispatch.ofSecond(Operator.CONTAINS, operands, span, link.at(), true)
                .or(() -> ofJdk(exact(item, container), container, span))
                .or(() -> dispatch.ofSecond(
                        Operator.CONTAINS, List.of(exact(item, container), container), span, link.at(), false))
                .or(() -> byIteration(exact(item, container), container, span))
                .or(() -> search.bind(item, container, span, link.at()))
                .orElseGet(() -> dispatch.missing(Operator.CONTAINS, link.sign().symbol(), operands, link.at()));
    }

    /** A literal fraction beside decimals is one of them. */
    private Bound exact(Bound item, Bound container) {
        TypeMirror type = conversions.type(container);
        Optional<TypeMirror> element = types().isArray(type)
                ? Optional.of(types().component(type))
                : types().argument(type, "java.lang.Iterable", 0).or(() -> types().argument(type, "java.util.Map", 0));
        return element.map(one -> search.exact(item, one)).orElse(item);
    }

    private Optional<Bound> ofJdk(Bound item, Bound container, Span span) {
        TypeMirror type = conversions.type(container);
        if (types().isString(type) && item instanceof Bound.Value value && conversions.isCharacter(value)) {
            return Optional.of(exchanged(
                    item,
                    container,
                    span,
                    "isIn",
                    (character, text) ->
                            text.call("indexOf", character).with(InfixSign.GREATER_EQUAL, Code.literal("0"))));
        }
        if (types().isA(type, "java.util.Map")) {
            return Optional.of(
                    numbers.isNumber(item)
                            ? ofRuntime(item, container, span, code -> code.call("keySet"))
                            : exchanged(item, container, span, "isIn", (key, map) -> map.call("containsKey", key)));
        }
        boolean isByValue = types().isA(type, "java.lang.Iterable") && numbers.isNumber(item);
        return types().isArray(type) || isByValue
                ? Optional.of(ofRuntime(item, container, span, code -> code))
                : Optional.empty();
    }

    private Optional<Bound> byIteration(Bound item, Bound container, Span span) {
        TypeMirror type = conversions.type(container);
        boolean isAsked =
                !surroundings.operators().isBlocked(type, Operator.CONTAINS) && types().isA(type, "java.lang.Iterable");
        return isAsked ? Optional.of(ofRuntime(item, container, span, code -> code)) : Optional.empty();
    }

    private Bound ofRuntime(Bound item, Bound container, Span span, UnaryOperator<Code> elements) {
        return exchanged(
                item,
                container,
                span,
                "isIn",
                (searched, all) -> Code.ofStatic(runtime(item, container), "contains", elements.apply(all), searched));
    }

    /** Of arrays of primitives, only a primitive of the same kind can be looked for without a box. */
    private ClassName runtime(Bound item, Bound container) {
        TypeMirror type = conversions.type(container);
        TypeMirror searched = conversions.type(item);
        boolean isOfPrimitives = types().isArray(type)
                && Conversions.isPrimitive(types().component(type))
                && Conversions.isPrimitive(searched)
                && isSameKind(types().component(type), item);
        return isOfPrimitives ? RuntimeClasses.ARRAY_MEMBERSHIP : RuntimeClasses.MEMBERSHIP;
    }

    private boolean isSameKind(TypeMirror component, Bound item) {
        TypeMirror type = conversions.type(item);
        return types().number(component).isPresent() ? numbers.isNumber(item) : types().isSame(component, type);
    }

    /** A test that Java writes with the container first, though the item is evaluated first. */
    private Bound exchanged(Bound item, Bound container, Span span, String name, BinaryOperator<Code> test) {
        Bound natural = conversions.natural(item);
        if (!(natural instanceof Bound.Value searched) || !(container instanceof Bound.Value all)) {
            return new Bound.Failed(span);
        }
        Code code = searched.isFixed() || all.isFixed()
                ? test.apply(searched.code(), all.code())
                : methods.call(
                        name,
                        List.of("item", "container"),
                        List.of(searched.type(), all.type()),
                        test.apply(new Code.Name("item"), new Code.Name("container")),
                        types().ofTruth(),
                        List.of(),
                        List.of(searched.code(), all.code()));
        return new Bound.Value(code, types().ofTruth(), false, span);
    }

    private JavaTypes types() {
        return surroundings.types();
    }
}
