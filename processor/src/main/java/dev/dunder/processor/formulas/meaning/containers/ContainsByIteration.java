package dev.dunder.processor.formulas.meaning.containers;

import com.palantir.javapoet.ClassName;
import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.code.InfixSign;
import dev.dunder.processor.formulas.lowering.PrivateMethods;
import dev.dunder.processor.formulas.lowering.RuntimeClasses;
import dev.dunder.processor.formulas.meaning.dispatch.Dispatch;
import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.numbers.UntypedNumbers;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.formulas.types.NumberType;
import dev.dunder.processor.formulas.types.OperatorLookup.Option;
import dev.dunder.processor.operators.Operator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * {@code in} over a container without a method for it: by its iteration, else by its length and the items at 0, 1, 2 and
 * so on, as {@code @Operators} derives it. A text is no such sequence: of it, {@code in} asks for a part.
 *
 * @see <a href="https://docs.python.org/3/reference/expressions.html#membership-test-operations">Python: membership test
 *     operations</a>
 */
final class ContainsByIteration {
    private static final Code ITEM = new Code.Name("item");
    private static final Code CONTAINER = new Code.Name("container");
    private static final Code INDEX = new Code.Name("index");

    private final FormulaContext surroundings;
    private final Conversions conversions;
    private final Dispatch dispatch;
    private final PrivateMethods methods;

    ContainsByIteration(
            FormulaContext surroundings, Conversions conversions, Dispatch dispatch, PrivateMethods methods) {
        this.surroundings = surroundings;
        this.conversions = conversions;
        this.dispatch = dispatch;
        this.methods = methods;
    }

    /** The search for an item; empty where the container has neither. */
    Optional<Bound> bind(Bound item, Bound container, Span span, Span at) {
        if (!(container instanceof Bound.Value all)
                || surroundings.operators().isBlocked(all.type(), Operator.CONTAINS)) {
            return Optional.empty();
        }
        Optional<Option> iterate = surroundings.operators().ofLeft(all.type(), Operator.ITERATE).stream()
                .findFirst();
        return iterate.isPresent() ? byIteration(iterate.get(), item, all, span, at) : byIndex(item, all, span, at);
    }

    private Optional<Bound> byIteration(Option iterate, Bound item, Bound.Value container, Span span, Span at) {
        Optional<Bound> found = dispatch.ofFirst(Operator.ITERATE, List.of(inside(container)), span, at);
        if (found.isEmpty() || !(found.get() instanceof Bound.Value items)) {
            return found;
        }
        Code test = Code.ofStatic(RuntimeClasses.MEMBERSHIP, "contains", items.code(), ITEM);
        return comparable(item, element(items))
                .map(one -> searched(test, iterate.own().thrown(), one, container, span));
    }

    private TypeMirror element(Bound.Value items) {
        return types().argument(items.type(), "java.util.Iterator", 0)
                .or(() -> types().argument(items.type(), "java.lang.Iterable", 0))
                .orElseThrow();
    }

    private Optional<Bound> byIndex(Bound item, Bound.Value container, Span span, Span at) {
        TypeMirror type = container.type();
        boolean isNone = surroundings.operators().isBlocked(type, Operator.ITERATE)
                || types().isA(type, "java.lang.CharSequence")
                || surroundings.operators().ofLeft(type, Operator.LENGTH).stream()
                        .noneMatch(length -> length.own().thrown().isEmpty());
        return isNone ? Optional.empty() : indexType(type).flatMap(index -> byIndex(index, item, container, span, at));
    }

    /** The type of index by which a container has items, {@code int} rather than {@code long}. */
    private Optional<NumberType> indexType(TypeMirror container) {
        return surroundings.operators().ofLeft(container, Operator.GET).stream()
                .map(Option::own)
                .filter(get -> get.parameters().size() == 1
                        && get.variables().isEmpty()
                        && get.thrown().isEmpty())
                .map(get -> types().unboxed(get.parameters().get(0)).getKind())
                .filter(kind -> kind == TypeKind.INT || kind == TypeKind.LONG)
                .map(kind -> kind == TypeKind.INT ? NumberType.INT : NumberType.LONG)
                .sorted()
                .findFirst();
    }

    private Optional<Bound> byIndex(NumberType index, Bound item, Bound.Value container, Span span, Span at) {
        Bound.Value all = inside(container);
        Bound.Value place = new Bound.Value(INDEX, types().of(index), true, span);
        Optional<Bound> length = dispatch.ofFirst(Operator.LENGTH, List.of(all), span, at);
        Optional<Bound> found = dispatch.ofFirst(Operator.GET, List.of(all, place), span, at);
        if (!(length.orElse(container) instanceof Bound.Value count)
                || !(found.orElse(new Bound.Failed(span)) instanceof Bound.Value element)) {
            return Optional.empty();
        }
        return comparable(item, element.type())
                .map(one -> searched(
                        range(index, count).call("anyMatch", new Code.Lambda("index", isSame(element, one))),
                        List.of(),
                        one,
                        container,
                        span));
    }

    private Code range(NumberType index, Bound.Value count) {
        boolean isNarrowed = index == NumberType.INT && count.type().getKind() == TypeKind.LONG;
        Code end = isNarrowed ? Code.ofStatic(ClassName.get(Math.class), "toIntExact", count.code()) : count.code();
        Class<?> stream = index == NumberType.INT ? IntStream.class : LongStream.class;
        return Code.ofStatic(ClassName.get(stream), "range", Code.literal("0"), end);
    }

    /** The item as one that can be among the elements: a literal of one character beside characters is one. */
    private Optional<Bound.Value> comparable(Bound written, TypeMirror element) {
        if (!(conversions.natural(exact(written, element)) instanceof Bound.Value item)) {
            return Optional.empty();
        }
        boolean isText = types().isCharacter(element) && types().isString(item.type());
        return isText ? Optional.empty() : Optional.of(item);
    }

    /** A literal as one of the elements: a fraction beside decimals, one character beside characters. */
    Bound exact(Bound item, TypeMirror element) {
        if (types().isCharacter(element) && item instanceof Bound.Value text && types().isString(text.type())) {
            return conversions
                    .single(text)
                    .<Bound>map(letter -> new Bound.Value(letter, types().ofCharacter(), true, text.span()))
                    .orElse(item);
        }
        boolean isDecimal =
                types().number(element).filter(NumberType.BIG_DECIMAL::equals).isPresent();
        return isDecimal && item instanceof Bound.Untyped number && UntypedNumbers.hasFraction(item)
                ? conversions.as(number, NumberType.BIG_DECIMAL)
                : item;
    }

    private Code isSame(Bound.Value element, Bound.Value item) {
        return isSameKind(element.type(), item.type())
                ? element.code().with(InfixSign.EQUAL, ITEM)
                : Code.ofStatic(RuntimeClasses.VALUES, "same", element.code(), ITEM);
    }

    private boolean isSameKind(TypeMirror one, TypeMirror other) {
        return Conversions.isPrimitive(one)
                && Conversions.isPrimitive(other)
                && (isWhole(one) ? isWhole(other) : types().number(one).isEmpty() && types().isSame(one, other));
    }

    private boolean isWhole(TypeMirror type) {
        return types().number(type).filter(NumberType::isWhole).isPresent();
    }

    private Bound.Value inside(Bound.Value container) {
        return new Bound.Value(CONTAINER, container.type(), true, container.span());
    }

    /** The item is evaluated first, then the container, and then the search begins. */
    private Bound searched(Code test, List<TypeMirror> thrown, Bound.Value item, Bound.Value container, Span span) {
        TypeMirror given = Conversions.isNull(item) ? types().declared("java.lang.Object") : item.type();
        Code call = methods.call(
                "isIn",
                List.of("item", "container"),
                List.of(given, container.type()),
                test,
                types().ofTruth(),
                thrown,
                List.of(item.code(), container.code()));
        return new Bound.Value(call, types().ofTruth(), false, span);
    }

    private JavaTypes types() {
        return surroundings.types();
    }
}
