package dev.dunder.processor.formulas.meaning.logic;

import com.palantir.javapoet.ClassName;
import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.code.InfixSign;
import dev.dunder.processor.formulas.meaning.dispatch.Dispatch;
import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.syntax.tree.ComparisonSign;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.operators.Operator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** {@code ==} and {@code !=} of what is no number: by the types' own methods, by {@code equals}, or as Java compares. */
final class EqualityOperator {
    private final JavaTypes types;
    private final IdentityOperator identity;
    private final Conversions conversions;
    private final Dispatch dispatch;

    EqualityOperator(JavaTypes types, IdentityOperator identity, Conversions conversions, Dispatch dispatch) {
        this.types = types;
        this.identity = identity;
        this.conversions = conversions;
        this.dispatch = dispatch;
    }

    Bound bind(Expression.Link link, Bound left, Bound right, Span span) {
        boolean isEqual = link.sign() == ComparisonSign.EQUAL;
        if (Conversions.isNull(left) || Conversions.isNull(right)) {
            return identity.bind(link, left, right, span);
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
        if (conversions.isText(left) && conversions.isText(right)) {
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

    private Bound truth(Code code, Span span) {
        return new Bound.Value(code, types.ofTruth(), false, span);
    }
}
