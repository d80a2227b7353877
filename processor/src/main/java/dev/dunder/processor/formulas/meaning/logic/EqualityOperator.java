package dev.dunder.processor.formulas.meaning.logic;

import dev.dunder.processor.formulas.meaning.dispatch.Dispatch;
import dev.dunder.processor.formulas.meaning.dispatch.OperatorUse;
import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.CallTerm;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.Function;
import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.formulas.meaning.terms.TestTerm;
import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.syntax.tree.ComparisonSign;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.operators.Operator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** {@code ==} and {@code !=} of objects and truths: by the types' own methods, by {@code equals}, or as Java compares. */
final class EqualityOperator {
    private final FormulaContext context;
    private final IdentityOperator identity;
    private final Conversions conversions;
    private final Dispatch dispatch;
    private final ArrayEquality arrays;
    private final NumberEquality numbers;

    EqualityOperator(FormulaContext context, IdentityOperator identity, Conversions conversions, Dispatch dispatch) {
        this.context = context;
        this.identity = identity;
        this.conversions = conversions;
        this.dispatch = dispatch;
        this.arrays = new ArrayEquality(context, dispatch);
        this.numbers = new NumberEquality(context, conversions, dispatch);
    }

    /** Whether the operands are equal, or unequal if that is the sign. */
    Bound bind(Expression.Link link, Bound left, Bound right, Span span) {
        boolean isUnequal = link.sign() == ComparisonSign.NOT_EQUAL;
        if (Conversions.isNull(left) || Conversions.isNull(right)) {
            Bound same = identity.bind(link, left, right, span);
            return isUnequal ? opposite(same) : same;
        }
        OperatorUse use = new OperatorUse(Operator.EQUAL, List.of(left, right), span, link.at());
        return (isUnequal ? unequal(use) : equal(use))
                .orElseGet(() -> dispatch.missing(use, link.sign().symbol()));
    }

    private Optional<Bound> unequal(OperatorUse use) {
        OperatorUse unequal = new OperatorUse(Operator.NOT_EQUAL, use.operands(), use.span(), use.at());
        return (areTruths(use) ? Optional.<Bound>empty() : explicit(unequal))
                .or(() -> dispatch.converted(use, this::unequal))
                .or(() -> equal(use).map(this::opposite));
    }

    private Optional<Bound> equal(OperatorUse use) {
        if (areTruths(use)) {
            return values(use, this::same);
        }
        return explicit(use)
                .or(() -> dispatch.converted(use, this::equal))
                .or(() -> numbers.bind(use))
                .or(() -> arrays.bind(use))
                .or(() -> values(use, this::byEquals));
    }

    private Optional<Bound> explicit(OperatorUse use) {
        return dispatch.explicitComparison(use, use.operator());
    }

    /** Two values compared; empty where one of the operands is a literal, or where they cannot be compared so. */
    private Optional<Bound> values(OperatorUse use, Comparison comparison) {
        List<Bound.Value> values = values(use);
        return values.size() == 2
                ? comparison.of(values.get(0), values.get(1)).map(term -> new Bound.Value(term, use.span()))
                : Optional.empty();
    }

    private static List<Bound.Value> values(OperatorUse use) {
        return use.operands().stream()
                .flatMap(operand -> operand.value().stream())
                .toList();
    }

    /** Compares two values, if they are of the types that it is for. */
    private interface Comparison {
        Optional<Term> of(Bound.Value left, Bound.Value right);
    }

    /** Whether both are truths, and one of them has no box: Java compares their values then. */
    private boolean areTruths(OperatorUse use) {
        List<TypeMirror> own = values(use).stream().map(Bound.Value::type).toList();
        return own.size() == 2
                && own.stream().allMatch(types()::isTruth)
                && own.stream().anyMatch(Conversions::isPrimitive);
    }

    private Optional<Term> byEquals(Bound.Value left, Bound.Value right) {
        if (conversions.isText(left) && conversions.isText(right)) {
            return Optional.of(sameText(left, right));
        }
        if (isTextNextToObject(left, right) || isTextNextToObject(right, left)) {
            return Optional.of(new CallTerm.Intrinsic(
                    Function.EQUAL_VALUES, List.of(left.term(), right.term()), types().ofTruth()));
        }
        if (types().isEnum(left.type()) && types().isSame(left.type(), right.type())) {
            return same(left, right);
        }
        boolean areObjects = types().isReference(left.type()) && types().isReference(right.type());
        return areObjects ? Optional.of(equal(left.term(), right.term())) : Optional.empty();
    }

    /** Whether a text is compared with an object that may be a character, or a character with one that may be a text. */
    private boolean isTextNextToObject(Bound.Value one, Bound.Value other) {
        TypeMirror counterpart = conversions.isCharacter(one) ? types().ofText() : types().boxed(types().ofCharacter());
        return conversions.isText(one)
                && types().isReference(other.type())
                && types().isAssignable(counterpart, other.type());
    }

    private Term sameText(Bound.Value left, Bound.Value right) {
        Optional<Term> one = character(left);
        Optional<Term> other = character(right);
        boolean areCharacters = (isCharacter(left) || isCharacter(right)) && one.isPresent() && other.isPresent();
        return areCharacters
                ? new TestTerm.Same(one.get(), other.get(), types().ofTruth())
                : conversions.isCharacter(left) && conversions.isCharacter(right)
                        ? equal(left.term(), right.term())
                        : equal(conversions.nullableText(left), conversions.nullableText(right));
    }

    private boolean isCharacter(Bound.Value value) {
        return conversions.isCharacter(value) && Conversions.isPrimitive(value.type());
    }

    private Optional<Term> character(Bound.Value value) {
        return isCharacter(value) ? Optional.of(value.term()) : conversions.single(value);
    }

    /** Constants of an enum are equal where they are the same, and Java writes that with {@code ==}, as of truths. */
    private Optional<Term> same(Bound.Value left, Bound.Value right) {
        return Optional.of(new TestTerm.Same(left.term(), right.term(), types().ofTruth()));
    }

    private Term equal(Term left, Term right) {
        return new TestTerm.Equal(left, right, types().ofTruth());
    }

    private Bound opposite(Bound bound) {
        return Opposite.of(bound, types().ofTruth());
    }

    private JavaTypes types() {
        return context.types();
    }
}
