package dev.dunder.processor.formulas.meaning.logic;

import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.meaning.Binder;
import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.Diagnostics;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.formulas.syntax.tree.LogicalSign;
import dev.dunder.processor.formulas.types.JavaTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.type.TypeMirror;

/**
 * {@code and} and {@code or} as values: they give one of their operands, and each is asked for its truth once at most, as
 * CPython does.
 *
 * <p>{@code (b and x) or y} is <code>isTrue(value = b) &amp;&amp; isTrue(value = x) ? value : y</code>: where a part in the
 * middle decides and is the value too, a local variable keeps it.
 *
 * @see <a href="https://docs.python.org/3/reference/expressions.html#boolean-operations">Python: boolean operations</a>
 */
public final class LogicalValues {
    private final Binder binder;
    private final Truth truth;
    private final Branches branches;
    private final FormulaContext surroundings;
    private final Diagnostics notes;

    public LogicalValues(
            Binder binder, Truth truth, Branches branches, FormulaContext surroundings, Diagnostics notes) {
        this.binder = binder;
        this.truth = truth;
        this.branches = branches;
        this.surroundings = surroundings;
        this.notes = notes;
    }

    /** {@code and} or {@code or} as a value. */
    public Bound bind(Expression.Logical logical) {
        List<Expression> leaves = new ArrayList<>();
        collect(logical, leaves);
        List<Bound> bound = leaves.stream().map(binder::bind).toList();
        Optional<Branches.Common> common = branches.common(bound, logical.span());
        if (common.isEmpty()) {
            return new Bound.Failed(logical.span());
        }
        TypeMirror type = common.get().type();
        if (surroundings.types().isTruth(type) && Conversions.isPrimitive(type)) {
            List<Bound.Value> values = values(common.get().codes(), type, bound);
            return new Bound.Value(new Tree(values).truths(logical), type, false, logical.span());
        }
        return isPlain(logical, bound)
                ? plain(logical.sign(), bound, common.get().codes())
                        .<Bound>map(code -> branches.choice(code, type, bound, logical.span()))
                        .orElseGet(() -> new Bound.Failed(logical.span()))
                : kept(logical, bound, common.get());
    }

    private static Bound of(Optional<Code> code, TypeMirror type, Span span) {
        return code.<Bound>map(done -> new Bound.Value(done, type, false, span))
                .orElseGet(() -> new Bound.Failed(span));
    }

    private static List<Bound.Value> values(List<Code> codes, TypeMirror type, List<Bound> bound) {
        return IntStream.range(0, codes.size())
                .mapToObj(i -> new Bound.Value(
                        codes.get(i), type, bound.get(i).isFixed(), bound.get(i).span()))
                .toList();
    }

    private static void collect(Expression expression, List<Expression> leaves) {
        if (expression instanceof Expression.Logical logical) {
            logical.operands().forEach(operand -> collect(operand, leaves));
        } else {
            leaves.add(expression);
        }
    }

    /** Whether each operand but the last can be read twice: once for its truth, and once for its value. */
    private static boolean isPlain(Expression.Logical logical, List<Bound> bound) {
        return logical.operands().stream().noneMatch(Expression.Logical.class::isInstance)
                && bound.subList(0, bound.size() - 1).stream().allMatch(Bound::isFixed);
    }

    /** {@code isTrue(a) ? a : b}: each operand is asked as it is, and its value is in the common type. */
    private Optional<Code> plain(LogicalSign sign, List<Bound> operands, List<Code> codes) {
        Optional<Code> result = Optional.of(codes.get(codes.size() - 1));
        for (int i = codes.size() - 2; i >= 0; i--) {
            Code own = codes.get(i);
            Optional<Code> test = truth.of(operands.get(i));
            result = result.flatMap(rest -> test.map(condition -> sign == LogicalSign.OR
                    ? new Code.Choice(condition, own, rest)
                    : new Code.Choice(condition, rest, own)));
        }
        return result;
    }

    /** The value by a local variable for what decides. */
    private Bound kept(Expression.Logical logical, List<Bound> bound, Branches.Common common) {
        TypeMirror type = keptType(bound, common.type());
        String name = notes.variable("value", type);
        Optional<Code> code = new Tree(values(common.codes(), type, bound)).value(logical, name, type);
        boolean isUnboxed =
                surroundings.types().isSame(type, common.type()) || !Conversions.isBoxed(bound.get(bound.size() - 1));
        return of(
                isUnboxed
                        ? code
                        : code.map(boxed -> new Code.Cast(surroundings.types().name(common.type()), boxed)),
                common.type(),
                logical.span());
    }

    /** A variable that may have to keep a boxed null, which is false, is boxed itself. */
    private TypeMirror keptType(List<Bound> bound, TypeMirror type) {
        JavaTypes types = surroundings.types();
        boolean isBoxed = Conversions.isPrimitive(type)
                && bound.stream()
                        .allMatch(leaf -> leaf instanceof Bound.Literal
                                || (leaf instanceof Bound.Value value
                                        && types.isSame(types.unboxed(value.type()), type)))
                && bound.stream().anyMatch(Conversions::isBoxed);
        return isBoxed ? types.boxed(type) : type;
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
                all = all.with(Logic.infix(logical.sign()), truths(operand));
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
                all = all.flatMap(left -> one.map(right -> left.with(Logic.infix(sign), right)));
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
