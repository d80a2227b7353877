package dev.dunder.processor.formulas.meaning.containers;

import dev.dunder.processor.core.naming.Iteration;
import dev.dunder.processor.formulas.meaning.dispatch.Dispatch;
import dev.dunder.processor.formulas.meaning.dispatch.OperatorUse;
import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.numbers.Numbers;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.CallTerm;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.Function;
import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.operators.Operator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * {@code in}: by the container's method, else by the JDK's containers, else by a search among its items.
 *
 * @see <a href="https://docs.python.org/3/reference/expressions.html#membership-test-operations">Python: membership test
 *     operations</a>
 */
public final class ContainsOperator {
    private final FormulaContext context;
    private final Numbers numbers;
    private final Conversions conversions;
    private final Dispatch dispatch;
    private final SearchedItem searched;
    private final ContainsByIteration search;

    public ContainsOperator(FormulaContext context, Numbers numbers, Conversions conversions, Dispatch dispatch) {
        this.context = context;
        this.numbers = numbers;
        this.conversions = conversions;
        this.dispatch = dispatch;
        this.searched = new SearchedItem(context.types(), conversions);
        this.search = new ContainsByIteration(context, searched, dispatch);
    }

    /** Whether a container has an item; neither operand failed. */
    public Bound bind(Expression.Link link, Bound item, Bound container, Span span) {
        OperatorUse use = new OperatorUse(Operator.CONTAINS, List.of(item, container), span, link.at());
        Bound exact = asPart(exact(item, container), container);
        OperatorUse ofExact = new OperatorUse(Operator.CONTAINS, List.of(exact, container), span, link.at());
        return dispatch.explicitOfSecond(use)
                .or(() -> dispatch.ofSecond(
                        ofExact, () -> ofJdk(exact, container).map(function -> call(function, exact, container, span))))
                .or(() -> byIteration(exact, container).map(function -> call(function, exact, container, span)))
                .or(() -> search.bind(use))
                .orElseGet(() -> dispatch.missing(use, link.sign().symbol()));
    }

    /** A Character that may be null is looked for in a text as a text. */
    private Bound asPart(Bound item, Bound container) {
        return item.value()
                .filter(value -> types().isString(conversions.type(container)))
                .filter(value -> conversions.isCharacter(value) && !Conversions.isPrimitive(value.type()))
                .<Bound>map(value -> new Bound.Value(conversions.nullableText(value), value.span()))
                .orElse(item);
    }

    /** An item as one of those of the container; of a text, {@code in} does not ask for a character. */
    private Bound exact(Bound item, Bound container) {
        TypeMirror type = conversions.type(container);
        if (types().isA(type, "java.util.Map")) {
            return types().argument(type, "java.util.Map", 0)
                    .map(key -> searched.keyed(item, key))
                    .orElse(item);
        }
        return Iteration.of(type, types().round())
                .filter(iteration -> iteration.kind() != Iteration.Kind.TEXT)
                .map(iteration -> isCollection(type)
                        ? searched.keyed(item, iteration.element())
                        : searched.exact(item, iteration.element()))
                .orElse(item);
    }

    private Optional<Function> ofJdk(Bound item, Bound container) {
        TypeMirror type = conversions.type(container);
        if (types().isString(type)) {
            return ofText(item);
        }
        if (types().isA(type, "java.util.Map")) {
            boolean isText = isTextAmongObjects(item, types().argument(type, "java.util.Map", 0));
            return Optional.of(numbers.isNumber(item) || isText ? Function.IN_KEYS_BY_VALUE : Function.IN_KEYS);
        }
        boolean isByValue = types().isA(type, "java.lang.Iterable") && isFoundByValue(item, type);
        if (types().isArray(type) || isByValue) {
            return Optional.of(amongItems(item, type));
        }
        return isCollection(type) && isNullable(item) ? Optional.of(Function.IN_COLLECTION) : Optional.empty();
    }

    private Optional<Function> ofText(Bound item) {
        if (isCharacter(item) && Conversions.isPrimitive(conversions.type(item))) {
            return Optional.of(Function.IN_TEXT);
        }
        boolean isPart = Conversions.isNull(item) || types().isA(conversions.type(item), "java.lang.CharSequence");
        return isPart && isNullable(item) ? Optional.of(Function.PART_IN_TEXT) : Optional.empty();
    }

    private boolean isCollection(TypeMirror type) {
        return types().isA(type, "java.util.Collection");
    }

    /** Whether the container's own method may throw, or may not know that the item equals one of another class. */
    private boolean isNullable(Bound item) {
        return item.value()
                .filter(value ->
                        !Conversions.isPrimitive(value.type()) && !value.term().isNeverNull())
                .isPresent();
    }

    /** Whether items of other classes can equal it: numbers, arrays, and texts where there can be characters too. */
    private boolean isFoundByValue(Bound item, TypeMirror container) {
        Optional<TypeMirror> element = Iteration.of(container, types().round()).map(Iteration::element);
        return numbers.isNumber(item) || types().isArray(conversions.type(item)) || isTextAmongObjects(item, element);
    }

    /** Whether a text is looked for among objects that can be characters too, or an object that can be either. */
    private boolean isTextAmongObjects(Bound item, Optional<TypeMirror> element) {
        return conversions.isText(item)
                ? element.filter(this::isOfTextsAndCharacters).isPresent()
                : !Conversions.isNull(item) && isOfTextsAndCharacters(conversions.type(item));
    }

    private boolean isOfTextsAndCharacters(TypeMirror element) {
        return types().isAssignable(types().ofText(), element)
                && types().isAssignable(types().boxed(types().ofCharacter()), element);
    }

    private boolean isCharacter(Bound item) {
        return item.value().filter(conversions::isCharacter).isPresent();
    }

    private Optional<Function> byIteration(Bound item, Bound container) {
        TypeMirror type = conversions.type(container);
        boolean isAsked =
                !context.operators().isBlocked(type, Operator.CONTAINS) && types().isA(type, "java.lang.Iterable");
        return isAsked ? Optional.of(amongItems(item, type)) : Optional.empty();
    }

    /** Of arrays of primitives, only a primitive of the same kind can be looked for without a box. */
    private Function amongItems(Bound item, TypeMirror container) {
        boolean isOfPrimitives = types().isArray(container)
                && Conversions.isPrimitive(types().component(container))
                && Conversions.isPrimitive(conversions.type(item))
                && isSameKind(types().component(container), item);
        return isOfPrimitives ? Function.IN_ARRAY : Function.IN_ITEMS;
    }

    private boolean isSameKind(TypeMirror component, Bound item) {
        return types().number(component).isPresent()
                ? numbers.isNumber(item)
                : types().isSame(component, conversions.type(item));
    }

    private Bound call(Function function, Bound item, Bound container, Span span) {
        Optional<Bound.Value> one = conversions.natural(item).value();
        return one.flatMap(value -> container.value().map(all -> call(function, value, all)))
                .<Bound>map(term -> new Bound.Value(term, span))
                .orElseGet(() -> new Bound.Failed(span));
    }

    private Term call(Function function, Bound.Value item, Bound.Value container) {
        return new CallTerm.Intrinsic(function, List.of(item.term(), container.term()), types().ofTruth());
    }

    private JavaTypes types() {
        return context.types();
    }
}
