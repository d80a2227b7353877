package dev.dunder.processor.formulas.meaning.logic;

import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.FlowTerm;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.Local;
import dev.dunder.processor.formulas.meaning.terms.NumberTerm;
import dev.dunder.processor.formulas.meaning.terms.Parts;
import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.formulas.types.JavaTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private final FormulaContext context;
    private final Parts parts;
    private final Truth truth;
    private final Branches branches;

    public LogicalValues(FormulaContext context, Parts parts, Truth truth, Branches branches) {
        this.context = context;
        this.parts = parts;
        this.truth = truth;
        this.branches = branches;
    }

    /** {@code and} or {@code or} as a value. */
    public Bound bind(Expression.Logical logical) {
        List<Bound> operands = new ArrayList<>();
        LogicalTree.Group tree = LogicalTree.of(logical, operand -> {
            operands.add(parts.bind(operand));
            return operands.size() - 1;
        });
        return branches.common(operands, logical.span())
                .flatMap(common -> value(tree, operands, common, logical.span()))
                .orElseGet(() -> new Bound.Failed(logical.span()));
    }

    private Optional<Bound> value(LogicalTree.Group tree, List<Bound> operands, Branches.Common common, Span span) {
        if (types().isTruth(common.type()) && Conversions.isPrimitive(common.type())) {
            return Optional.of(new Bound.Value(tree.condition(common.terms(), types().ofTruth()), span));
        }
        return isPlain(tree, operands)
                ? plain(tree, operands, common).map(term -> branches.choice(term, operands, span))
                : kept(tree, operands, common).map(term -> new Bound.Value(term, span));
    }

    /** Whether each operand but the last can be read twice: once for its truth, and once for its value. */
    private static boolean isPlain(LogicalTree.Group tree, List<Bound> operands) {
        return tree.parts().stream().allMatch(LogicalTree::isLeaf)
                && operands.subList(0, operands.size() - 1).stream().allMatch(Bound::isFixed);
    }

    /** {@code isTrue(a) ? a : b}: each operand is asked as it is, and its value is in the common type. */
    private Optional<Term> plain(LogicalTree.Group tree, List<Bound> operands, Branches.Common common) {
        Optional<Term> result = Optional.of(common.terms().get(operands.size() - 1));
        for (int i = operands.size() - 2; i >= 0; i--) {
            Term own = common.terms().get(i);
            Optional<Term> test = truth.of(operands.get(i));
            result = result.flatMap(rest -> test.map(asked -> tree.choice(asked, own, rest, common.type())));
        }
        return result;
    }

    /** The value by a local variable for what decides, which is boxed if a null has to be kept in it. */
    private Optional<Term> kept(LogicalTree.Group tree, List<Bound> operands, Branches.Common common) {
        TypeMirror type = keptType(operands, common.type());
        Local kept = context.scope().temporary("value", type);
        boolean isUnboxed =
                !types().isSame(type, common.type()) && Conversions.isBoxed(operands.get(operands.size() - 1));
        TypeMirror chosen = isUnboxed ? type : common.type();
        return tree.value(new Kept(kept, chosen, operands, common.terms()))
                .map(term -> isUnboxed ? new NumberTerm.Cast(term, common.type()) : term);
    }

    /** A variable that may have to keep a boxed null, which is false, is boxed itself. */
    private TypeMirror keptType(List<Bound> operands, TypeMirror type) {
        boolean isBoxed = Conversions.isPrimitive(type)
                && operands.stream().allMatch(operand -> isLiteral(operand) || isOf(operand, type))
                && operands.stream().anyMatch(Conversions::isBoxed);
        return isBoxed ? types().boxed(type) : type;
    }

    private static boolean isLiteral(Bound operand) {
        return operand.untyped().flatMap(Bound.Untyped::literal).isPresent();
    }

    private boolean isOf(Bound operand, TypeMirror type) {
        return operand.value()
                .filter(value -> types().isSame(types().unboxed(value.type()), type))
                .isPresent();
    }

    private JavaTypes types() {
        return context.types();
    }

    /** Operands that are kept in a local variable when they are asked for their truth. */
    private final class Kept implements LogicalTree.Operands {
        private final Local kept;
        private final TypeMirror type;
        private final List<Bound> operands;
        private final List<Term> values;

        Kept(Local kept, TypeMirror type, List<Bound> operands, List<Term> values) {
            this.kept = kept;
            this.type = type;
            this.operands = operands;
            this.values = values;
        }

        @Override
        public Term value(int operand) {
            return values.get(operand);
        }

        @Override
        public Optional<Term> test(int operand) {
            Term value = new FlowTerm.Keep(kept, values.get(operand));
            return truth.of(new Bound.Value(value, operands.get(operand).span()));
        }

        @Override
        public Local kept() {
            return kept;
        }

        @Override
        public TypeMirror type() {
            return type;
        }

        @Override
        public TypeMirror ofTruth() {
            return types().ofTruth();
        }
    }
}
