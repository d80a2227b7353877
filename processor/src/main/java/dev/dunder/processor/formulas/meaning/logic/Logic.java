package dev.dunder.processor.formulas.meaning.logic;

import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.FlowTerm;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.Parts;
import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.formulas.meaning.terms.TestTerm;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.formulas.syntax.tree.SimpleExpressionVisitor;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * {@code not}, conditions, and what {@code and} and {@code or} are in a condition: nothing but their truth.
 *
 * @see <a href="https://docs.python.org/3/reference/expressions.html#boolean-operations">Python: boolean operations</a>
 */
public final class Logic {
    private final FormulaContext context;
    private final Parts parts;
    private final Truth truth;
    private final Choices choices;

    public Logic(FormulaContext context, Parts parts, Truth truth, Choices choices) {
        this.context = context;
        this.parts = parts;
        this.truth = truth;
        this.choices = choices;
    }

    /** The condition that an expression is: no value is kept, so no common type is needed. */
    public Optional<Term> condition(Expression expression) {
        return expression.accept(new Condition());
    }

    /** {@code not operand}. */
    public Bound not(Expression.Not not) {
        return truth(not.operand())
                .<Bound>map(term -> new Bound.Value(new TestTerm.Not(term, ofTruth()), not.span()))
                .orElseGet(() -> new Bound.Failed(not.span()));
    }

    /**
     * The truth of an expression. CPython computes the value first, and asks that; where what it is chosen from is not of
     * one kind, the expression is a condition.
     */
    public Optional<Term> truth(Expression expression) {
        Bound bound = parts.bindWanted(expression);
        boolean isMixed = bound.open().isPresent()
                || bound.value()
                        .flatMap(Bound.Value::others)
                        .filter(types -> !types.isOfOneKind())
                        .isPresent();
        return isMixed ? condition(expression) : truth.of(bound);
    }

    /** {@code body if test else orElse}. */
    public Bound conditional(Expression.Conditional conditional) {
        Optional<Term> test = condition(conditional.test());
        Bound body = parts.bindWanted(conditional.body());
        Bound orElse = parts.bindWanted(conditional.orElse());
        return test.map(asked -> choice(conditional, asked, body, orElse))
                .orElseGet(() -> new Bound.Failed(conditional.span()));
    }

    private Bound choice(Expression.Conditional conditional, Term test, Bound body, Bound orElse) {
        if (body.untyped().isPresent() && orElse.untyped().isPresent()) {
            return new Bound.LiteralChoice(
                    test, body.untyped().get(), orElse.untyped().get(), conditional.span());
        }
        ConditionalChoice choice = new ConditionalChoice(test, body, orElse);
        return choices.of(choice.branches(), conditional.span(), choice);
    }

    private TypeMirror ofTruth() {
        return context.types().ofTruth();
    }

    /** An expression as a condition: {@code not}, {@code and}, {@code or} and choices are conditions of conditions. */
    private final class Condition extends SimpleExpressionVisitor<Optional<Term>> {
        @Override
        protected Optional<Term> other(Expression expression) {
            return truth.of(parts.bind(expression));
        }

        @Override
        public Optional<Term> not(Expression.Not not) {
            return condition(not.operand()).map(operand -> new TestTerm.Not(operand, ofTruth()));
        }

        @Override
        public Optional<Term> logical(Expression.Logical logical) {
            List<Optional<Term>> conditions =
                    logical.operands().stream().map(Logic.this::condition).toList();
            return conditions.stream()
                    .reduce((one, other) -> one.flatMap(
                            left -> other.map(right -> new TestTerm.Logical(logical.sign(), left, right, ofTruth()))))
                    .orElse(Optional.empty());
        }

        @Override
        public Optional<Term> conditional(Expression.Conditional choice) {
            Optional<Term> test = condition(choice.test());
            Optional<Term> body = condition(choice.body());
            Optional<Term> orElse = condition(choice.orElse());
            return test.flatMap(
                    asked -> body.flatMap(yes -> orElse.map(no -> new FlowTerm.Choice(asked, yes, no, ofTruth()))));
        }
    }
}
