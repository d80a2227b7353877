package dev.dunder.processor.formulas.binding;

import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.code.InfixSign;
import dev.dunder.processor.formulas.syntax.Expression;
import dev.dunder.processor.formulas.syntax.LogicalSign;
import dev.dunder.processor.formulas.syntax.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * {@code and}, {@code or}, {@code not} and conditions. As values, {@code and} and {@code or} give one of their operands;
 * each operand is asked for its truth once at most, as CPython does.
 *
 * <p>{@code (b and x) or y} is <code>isTrue(b) &amp;&amp; isTrue(value = x) ? value : y</code>: where a part in the middle
 * decides and is the value too, a local variable keeps it.
 *
 * @see <a href="https://docs.python.org/3/reference/expressions.html#boolean-operations">Python: boolean operations</a>
 */
final class Logic {
    private final Binder binder;
    private final Truth truth;
    private final Branches branches;
    private final Surroundings surroundings;
    private final Notes notes;

    Logic(Binder binder, Truth truth, Branches branches, Surroundings surroundings, Notes notes) {
        this.binder = binder;
        this.truth = truth;
        this.branches = branches;
        this.surroundings = surroundings;
        this.notes = notes;
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

    private static InfixSign infix(LogicalSign sign) {
        return sign == LogicalSign.AND ? InfixSign.AND : InfixSign.OR;
    }

    /** {@code not operand}, as a value: CPython computes the operand's value first, and asks that. */
    Bound not(Expression.Not not) {
        return truth.of(binder.bind(not.operand()))
                .map(code -> truth(code.negated(), not.span()))
                .orElseGet(() -> new Bound.Failed(not.span()));
    }

    private Bound truth(Code code, Span span) {
        return new Bound.Value(code, surroundings.types().ofTruth(), false, span);
    }

    /** {@code body if test else orElse}. */
    Bound conditional(Expression.Conditional conditional) {
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
                .<Bound>map(common -> choice(test.get(), common, conditional.span()))
                .orElseGet(() -> new Bound.Failed(conditional.span()));
    }

    private static Bound choice(Code test, Branches.Common common, Span span) {
        Code code = new Code.Choice(test, common.codes().get(0), common.codes().get(1));
        return new Bound.Value(code, common.type(), false, span);
    }

    /** {@code and} or {@code or} as a value. */
    Bound value(Expression.Logical logical) {
        List<Expression> leaves = new ArrayList<>();
        collect(logical, leaves);
        List<Bound> bound = leaves.stream().map(binder::bind).toList();
        Optional<Branches.Common> common = branches.common(bound, logical.span());
        if (common.isEmpty()) {
            return new Bound.Failed(logical.span());
        }
        TypeMirror type = common.get().type();
        List<Bound.Value> values = new ArrayList<>();
        for (int i = 0; i < leaves.size(); i++) {
            boolean isFixed = bound.get(i) instanceof Bound.Value value && value.isFixed();
            values.add(new Bound.Value(
                    common.get().codes().get(i), type, isFixed, leaves.get(i).span()));
        }
        Optional<Code> code = surroundings.types().isTruth(type) && Conversions.isPrimitive(type)
                ? truths(logical, values)
                : choice(logical, values, type);
        return code.<Bound>map(done -> new Bound.Value(done, type, false, logical.span()))
                .orElseGet(() -> new Bound.Failed(logical.span()));
    }

    private static void collect(Expression expression, List<Expression> leaves) {
        if (expression instanceof Expression.Logical logical) {
            logical.operands().forEach(operand -> collect(operand, leaves));
        } else {
            leaves.add(expression);
        }
    }

    /** Of truth values, which are their own truth. */
    private Optional<Code> truths(Expression.Logical logical, List<Bound.Value> leaves) {
        return Optional.of(new Tree(leaves).truths(logical));
    }

    private Optional<Code> choice(Expression.Logical logical, List<Bound.Value> leaves, TypeMirror type) {
        boolean isFlat = logical.operands().stream().noneMatch(Expression.Logical.class::isInstance);
        boolean isPlain =
                isFlat && leaves.subList(0, leaves.size() - 1).stream().allMatch(Bound.Value::isFixed);
        if (isPlain) {
            return plain(logical.sign(), leaves);
        }
        String name = notes.variable("value", type);
        return new Tree(leaves).value(logical, name, type);
    }

    /** {@code isTrue(a) ? a : b}, where {@code a} can be read twice. */
    private Optional<Code> plain(LogicalSign sign, List<Bound.Value> leaves) {
        Optional<Code> result = Optional.of(leaves.get(leaves.size() - 1).code());
        for (int i = leaves.size() - 2; i >= 0; i--) {
            Code own = leaves.get(i).code();
            Optional<Code> test = truth.of(leaves.get(i));
            result = result.flatMap(rest -> test.map(condition -> sign == LogicalSign.OR
                    ? new Code.Choice(condition, own, rest)
                    : new Code.Choice(condition, rest, own)));
        }
        return result;
    }

    /** The leaves of nested {@code and} and {@code or}, taken one after the other. */
    private final class Tree {
        private final List<Bound.Value> leaves;
        private int next;

        Tree(List<Bound.Value> leaves) {
            this.leaves = leaves;
        }

        private Bound.Value leaf() {
            return leaves.get(next++);
        }

        Code truths(Expression expression) {
            if (!(expression instanceof Expression.Logical logical)) {
                return leaf().code();
            }
            Code all = truths(logical.operands().get(0));
            for (Expression operand :
                    logical.operands().subList(1, logical.operands().size())) {
                all = all.with(infix(logical.sign()), truths(operand));
            }
            return all;
        }

        /** The value, with a variable for what decides. */
        Optional<Code> value(Expression expression, String name, TypeMirror type) {
            if (!(expression instanceof Expression.Logical logical)) {
                return Optional.of(leaf().code());
            }
            List<Expression> operands = logical.operands();
            Optional<Code> test = all(operands.subList(0, operands.size() - 1), logical.sign(), name, type);
            Optional<Code> last = value(operands.get(operands.size() - 1), name, type);
            Code kept = new Code.Name(name);
            return test.flatMap(condition -> last.map(rest -> logical.sign() == LogicalSign.OR
                    ? new Code.Choice(condition, kept, rest)
                    : new Code.Choice(condition, rest, kept)));
        }

        private Optional<Code> all(List<Expression> operands, LogicalSign sign, String name, TypeMirror type) {
            Optional<Code> all = assigned(operands.get(0), name, type);
            for (Expression operand : operands.subList(1, operands.size())) {
                Optional<Code> one = assigned(operand, name, type);
                all = all.flatMap(left -> one.map(right -> left.with(infix(sign), right)));
            }
            return all;
        }

        /** The truth of a part, whose value is in the variable afterwards. */
        private Optional<Code> assigned(Expression expression, String name, TypeMirror type) {
            if (expression instanceof Expression.Logical logical) {
                return all(logical.operands(), logical.sign(), name, type);
            }
            Bound.Value leaf = leaf();
            return truth.of(new Bound.Value(new Code.Assignment(name, leaf.code()), type, false, leaf.span()));
        }
    }
}
