package dev.dunder.processor.formulas.meaning.logic;

import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.code.InfixSign;
import dev.dunder.processor.formulas.meaning.Binder;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.formulas.syntax.tree.LogicalSign;
import java.util.List;
import java.util.Optional;

/**
 * {@code not}, conditions, and what {@code and} and {@code or} are in a condition: nothing but their truth.
 *
 * @see <a href="https://docs.python.org/3/reference/expressions.html#boolean-operations">Python: boolean operations</a>
 */
public final class Logic {
    private final Binder binder;
    private final Truth truth;
    private final Branches branches;
    private final FormulaContext surroundings;

    public Logic(Binder binder, Truth truth, Branches branches, FormulaContext surroundings) {
        this.binder = binder;
        this.truth = truth;
        this.branches = branches;
        this.surroundings = surroundings;
    }

    /** The condition that an expression is: no value is kept, so no common type is needed. */
    Optional<Code> condition(Expression expression) {
        if (expression instanceof Expression.Not not) {
            return condition(not.operand()).map(Code::negated);
        } else if (expression instanceof Expression.Conditional choice) {
            return conditions(choice);
        } else if (!(expression instanceof Expression.Logical)) {
            return truth.of(binder.bind(expression));
        }
        Expression.Logical logical = (Expression.Logical) expression;
        List<Optional<Code>> conditions =
                logical.operands().stream().map(this::condition).toList();
        return conditions.stream()
                .reduce((one, other) ->
                        one.flatMap(left -> other.map(right -> left.with(infix(logical.sign()), right))))
                .orElse(Optional.empty());
    }

    private Optional<Code> conditions(Expression.Conditional choice) {
        Optional<Code> test = condition(choice.test());
        Optional<Code> body = condition(choice.body());
        Optional<Code> orElse = condition(choice.orElse());
        return test.flatMap(asked -> body.flatMap(yes -> orElse.map(no -> new Code.Choice(asked, yes, no))));
    }

    static InfixSign infix(LogicalSign sign) {
        return sign == LogicalSign.AND ? InfixSign.AND : InfixSign.OR;
    }

    /** {@code not operand}, as a value: CPython computes the operand's value first, and asks that. */
    public Bound not(Expression.Not not) {
        return truth.of(binder.bind(not.operand()))
                .map(code -> truth(code.negated(), not.span()))
                .orElseGet(() -> new Bound.Failed(not.span()));
    }

    private Bound truth(Code code, Span span) {
        return new Bound.Value(code, surroundings.types().ofTruth(), false, span);
    }

    /** {@code body if test else orElse}. */
    public Bound conditional(Expression.Conditional conditional) {
        Optional<Code> test = condition(conditional.test());
        Bound body = binder.bind(conditional.body());
        Bound orElse = binder.bind(conditional.orElse());
        if (test.isEmpty()) {
            return new Bound.Failed(conditional.span());
        }
        if (body instanceof Bound.Untyped yes && orElse instanceof Bound.Untyped no) {
            return new Bound.LiteralChoice(test.get(), yes, no, conditional.span());
        }
        return branches.common(List.of(body, orElse), conditional.span())
                .<Bound>map(common -> branches.choice(
                        new Code.Choice(
                                test.get(),
                                common.codes().get(0),
                                common.codes().get(1)),
                        common.type(),
                        List.of(body, orElse),
                        conditional.span()))
                .orElseGet(() -> new Bound.Failed(conditional.span()));
    }
}
