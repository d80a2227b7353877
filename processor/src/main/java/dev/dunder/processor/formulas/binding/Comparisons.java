package dev.dunder.processor.formulas.binding;

import com.palantir.javapoet.ClassName;
import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.code.InfixSign;
import dev.dunder.processor.formulas.syntax.ComparisonSign;
import dev.dunder.processor.formulas.syntax.Expression;
import dev.dunder.processor.formulas.syntax.Span;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.operators.Operator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Binds comparisons and chains of them: what stands in the middle is evaluated once, and what is left only if needed. */
final class Comparisons {
    private final JavaTypes types;
    private final Numbers numbers;
    private final NumberComparisons plain;
    private final Membership membership;
    private final Conversions conversions;
    private final Dispatch dispatch;
    private final Notes notes;

    Comparisons(
            JavaTypes types,
            Numbers numbers,
            Membership membership,
            Conversions conversions,
            Dispatch dispatch,
            Notes notes) {
        this.types = types;
        this.numbers = numbers;
        this.plain = new NumberComparisons(types, numbers, notes);
        this.membership = membership;
        this.conversions = conversions;
        this.dispatch = dispatch;
        this.notes = notes;
    }

    /** A chain of comparisons, with its operands bound already. */
    Bound bind(Expression.Comparison comparison, List<Bound> operands) {
        Bound left = operands.get(0);
        Optional<Code> all = Optional.empty();
        boolean isFailed = false;
        for (int i = 0; i < comparison.links().size(); i++) {
            Expression.Link link = comparison.links().get(i);
            Bound right = operands.get(i + 1);
            boolean isShared = i + 1 < comparison.links().size();
            Shared shared = isShared ? share(right) : new Shared(right, right);
            Bound one = link(link, left, shared.first(), comparison.span());
            if (one instanceof Bound.Value value) {
                Code before = value.code();
                all = Optional.of(
                        all.map(code -> code.with(InfixSign.AND, before)).orElse(before));
            } else {
                isFailed = true;
            }
            left = shared.second();
        }
        return isFailed || all.isEmpty() ? new Bound.Failed(comparison.span()) : truth(all.get(), comparison.span());
    }

    private Bound truth(Code code, Span span) {
        return new Bound.Value(code, types.ofTruth(), false, span);
    }

    /** An operand of two comparisons: where it is first evaluated, and where its value is used again. */
    private record Shared(Bound first, Bound second) {}

    private Shared share(Bound bound) {
        if (!(bound instanceof Bound.Value value) || value.isFixed()) {
            return new Shared(bound, bound);
        }
        String name = notes.variable("middle", value.type());
        Code assigned = new Code.Assignment(name, value.code());
        return new Shared(
                new Bound.Value(assigned, value.type(), false, value.span()),
                new Bound.Value(new Code.Name(name), value.type(), true, value.span()));
    }

    private Bound link(Expression.Link link, Bound left, Bound right, Span span) {
        Bound bound = switch (link.sign()) {
            case IN, NOT_IN -> membership.bind(link, left, right, span);
            case IS, IS_NOT -> identity(link, left, right, span);
            case EQUAL, NOT_EQUAL -> equality(link, left, right, span);
            default -> order(link, left, right, span);
        };
        boolean isOpposite = link.sign() == ComparisonSign.NOT_IN || link.sign() == ComparisonSign.IS_NOT;
        return isOpposite && bound instanceof Bound.Value value
                ? truth(value.code().negated(), span)
                : bound;
    }

    private Bound order(Expression.Link link, Bound left, Bound right, Span span) {
        if (numbers.isNumber(left) && numbers.isNumber(right)) {
            return plain.bind(link, left, right, span);
        }
        Operator operator = Operator.valueOf(link.sign().name());
        List<Bound> operands = inOneText(left, right);
        return dispatch.comparison(operator, Remedies.reflection(operator), operands, span, link.at(), false)
                .orElseGet(() -> dispatch.missing(operator, link.sign().symbol(), operands, link.at()));
    }

    /** Characters meet texts as texts. */
    private List<Bound> inOneText(Bound left, Bound right) {
        boolean areTexts = isText(left) && isText(right);
        return areTexts ? List.of(asText(left), asText(right)) : List.of(left, right);
    }

    private boolean isText(Bound bound) {
        return bound instanceof Bound.Value value && types.isText(value.type());
    }

    private Bound asText(Bound bound) {
        Bound.Value value = (Bound.Value) bound;
        return new Bound.Value(conversions.text(value), types.ofText(), value.isFixed(), value.span());
    }

    private Bound equality(Expression.Link link, Bound left, Bound right, Span span) {
        boolean isEqual = link.sign() == ComparisonSign.EQUAL;
        if (Conversions.isNull(left) || Conversions.isNull(right)) {
            return identity(link, left, right, span);
        }
        if (numbers.isNumber(left) && numbers.isNumber(right)) {
            return plain.bind(link, left, right, span);
        }
        if (areTruths(left, right)) {
            return truth(
                    ((Bound.Value) left)
                            .code()
                            .with(isEqual ? InfixSign.EQUAL : InfixSign.NOT_EQUAL, ((Bound.Value) right).code()),
                    span);
        }
        Optional<Bound> unequal = isEqual ? Optional.empty() : explicit(Operator.NOT_EQUAL, link, left, right, span);
        return unequal.or(() -> equal(link, left, right, span)
                        .map(bound -> isEqual || !(bound instanceof Bound.Value value)
                                ? bound
                                : truth(value.code().negated(), span)))
                .orElseGet(
                        () -> dispatch.missing(Operator.EQUAL, link.sign().symbol(), List.of(left, right), link.at()));
    }

    private boolean areTruths(Bound left, Bound right) {
        return left instanceof Bound.Value one
                && right instanceof Bound.Value other
                && types.isTruth(one.type())
                && types.isTruth(other.type())
                && (Conversions.isPrimitive(one.type()) || Conversions.isPrimitive(other.type()));
    }

    private Optional<Bound> explicit(Operator operator, Expression.Link link, Bound left, Bound right, Span span) {
        return dispatch.comparison(operator, operator, List.of(left, right), span, link.at(), true);
    }

    private Optional<Bound> equal(Expression.Link link, Bound left, Bound right, Span span) {
        return explicit(Operator.EQUAL, link, left, right, span).or(() -> byEquals(left, right, span));
    }

    private Optional<Bound> byEquals(Bound left, Bound right, Span span) {
        if (isText(left) && isText(right)) {
            return Optional.of(truth(sameText((Bound.Value) left, (Bound.Value) right), span));
        }
        if (areOfOneEnum(left, right)) {
            return Optional.of(truth(
                    ((Bound.Value) left).code().with(InfixSign.EQUAL, ((Bound.Value) right).code()), span));
        }
        boolean areObjects = left instanceof Bound.Value one
                && right instanceof Bound.Value other
                && types.isReference(one.type())
                && types.isReference(other.type());
        return areObjects
                ? Optional.of(truth(equals(((Bound.Value) left).code(), ((Bound.Value) right).code()), span))
                : Optional.empty();
    }

    /** Constants of an enum are equal where they are the same, and Java writes that with {@code ==}. */
    private boolean areOfOneEnum(Bound left, Bound right) {
        return left instanceof Bound.Value one
                && right instanceof Bound.Value other
                && types.isEnum(one.type())
                && types.isSame(one.type(), other.type());
    }

    private Code sameText(Bound.Value left, Bound.Value right) {
        boolean areCharacters = isCharacter(left) || isCharacter(right);
        Optional<Code> one = character(left);
        Optional<Code> other = character(right);
        return areCharacters && one.isPresent() && other.isPresent()
                ? one.get().with(InfixSign.EQUAL, other.get())
                : equals(conversions.text(left), conversions.text(right));
    }

    private boolean isCharacter(Bound.Value value) {
        return conversions.isCharacter(value) && Conversions.isPrimitive(value.type());
    }

    private Optional<Code> character(Bound.Value value) {
        return isCharacter(value) ? Optional.of(value.code()) : conversions.single(value);
    }

    private static Code equals(Code left, Code right) {
        return Code.ofStatic(ClassName.get(Objects.class), "equals", left, right);
    }

    private Bound identity(Expression.Link link, Bound left, Bound right, Span span) {
        if (left instanceof Bound.Value one && right instanceof Bound.Value other && isObject(one) && isObject(other)) {
            boolean isSame = link.sign() != ComparisonSign.NOT_EQUAL;
            return truth(
                    comparable(one, other).with(isSame ? InfixSign.EQUAL : InfixSign.NOT_EQUAL, other.code()), span);
        }
        String instead = link.sign() == ComparisonSign.IS_NOT ? "!=" : "==";
        String primitive = conversions.inWords(Conversions.isNull(left) ? right : left);
        boolean isNone = Conversions.isNull(left) || Conversions.isNull(right);
        return notes.fail(
                BindingProblem.IDENTITY_OF_VALUES,
                link.at(),
                conversions.inWords(left),
                conversions.inWords(right),
                link.sign().symbol(),
                isNone
                        ? "take the comparison out, as %s is never null".formatted(primitive)
                        : "write %s instead".formatted(instead));
    }

    /** Java does not compare objects of types that can have no object in common, and Python finds that they differ. */
    private Code comparable(Bound.Value one, Bound.Value other) {
        boolean isRelated = Conversions.isNull(one)
                || Conversions.isNull(other)
                || types.isSubtype(one.type(), other.type())
                || types.isSubtype(other.type(), one.type());
        return isRelated ? one.code() : new Code.Cast(ClassName.get(Object.class), one.code());
    }

    private boolean isObject(Bound.Value value) {
        return Conversions.isNull(value) || types.isReference(value.type());
    }
}
