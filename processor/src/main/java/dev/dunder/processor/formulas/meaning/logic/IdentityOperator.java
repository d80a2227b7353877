package dev.dunder.processor.formulas.meaning.logic;

import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.MeaningProblem;
import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.formulas.meaning.terms.TestTerm;
import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.syntax.tree.ComparisonSign;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import java.util.Optional;

/**
 * {@code is} and {@code is not}: whether two objects are one.
 *
 * @see <a href="https://docs.python.org/3/reference/expressions.html#identity-comparisons">Python: identity
 *     comparisons</a>
 */
final class IdentityOperator {
    private final FormulaContext context;
    private final Conversions conversions;

    IdentityOperator(FormulaContext context, Conversions conversions) {
        this.context = context;
        this.conversions = conversions;
    }

    /** Whether the operands are one object, whatever the sign says of that. */
    Bound bind(Expression.Link link, Bound left, Bound right, Span span) {
        return object(left)
                .flatMap(one -> object(right).map(other -> same(one, other)))
                .<Bound>map(same -> new Bound.Value(same, span))
                .orElseGet(() -> noIdentity(link, left, right));
    }

    private Optional<Term> object(Bound bound) {
        return bound.value()
                .filter(value -> Conversions.isNull(value) || context.types().isReference(value.type()))
                .map(Bound.Value::term);
    }

    private Term same(Term one, Term other) {
        return new TestTerm.Same(one, other, context.types().ofTruth());
    }

    private Bound noIdentity(Expression.Link link, Bound left, Bound right) {
        String instead = link.sign() == ComparisonSign.IS_NOT ? "!=" : "==";
        String primitive = conversions.inWords(Conversions.isNull(left) ? right : left);
        boolean isNone = Conversions.isNull(left) || Conversions.isNull(right);
        return context.fail(
                MeaningProblem.IDENTITY_OF_VALUES,
                link.at(),
                conversions.inWords(left),
                conversions.inWords(right),
                link.sign().symbol(),
                isNone
                        ? "remove the comparison: %s is never null".formatted(primitive)
                        : "write %s instead".formatted(instead));
    }
}
