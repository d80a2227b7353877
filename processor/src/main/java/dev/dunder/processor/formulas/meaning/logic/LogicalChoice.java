package dev.dunder.processor.formulas.meaning.logic;

import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.FlowTerm;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.Local;
import dev.dunder.processor.formulas.meaning.terms.Term;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * Chooses one of the operands of {@code and} and {@code or}, in one type: each is asked for its truth in its own type, and
 * is converted only if it is the value.
 */
final class LogicalChoice implements ChoiceTypes.Chooser {
    private final FormulaContext context;
    private final Truth truth;
    private final Conversions conversions;
    private final LogicalTree.Group tree;
    private final List<Bound> operands;
    private final Map<String, Local> locals = new HashMap<>();

    /** The choice of a tree's operands. */
    LogicalChoice(LogicalTools tools, LogicalTree.Group tree, List<Bound> operands) {
        this.context = tools.context();
        this.truth = tools.truth();
        this.conversions = tools.conversions();
        this.tree = tree;
        this.operands = List.copyOf(operands);
    }

    @Override
    public Optional<Term> choose(Branches.Common common) {
        if (context.types().isTruth(common.type()) && areAllConditions()) {
            return Optional.of(tree.condition(common.terms(), context.types().ofTruth()));
        }
        return tree.value(new Asked(common));
    }

    /** Whether no operand is an object: of truths, the condition is the value. */
    private boolean areAllConditions() {
        return operands.stream()
                .allMatch(operand -> Conversions.isPrimitive(conversions.type(operand))
                        && context.types().isTruth(conversions.type(operand)));
    }

    private boolean isFixed(int operand) {
        return operands.get(operand).isFixed();
    }

    /** Operands that are asked for their truth, in the order of the formula; the last one never is. */
    private final class Asked implements LogicalOperands {
        private final Branches.Common common;

        Asked(Branches.Common common) {
            this.common = common;
        }

        @Override
        public Term value(int operand) {
            return common.terms().get(operand);
        }

        @Override
        public Optional<Term> test(int operand) {
            return isFixed(operand)
                    ? truth.of(operands.get(operand))
                    : truth.of(new Bound.Value(
                            new FlowTerm.Keep(local(operand), own(operand)),
                            operands.get(operand).span()));
        }

        @Override
        public Term decided(int operand) {
            return isFixed(operand) ? value(operand) : kept(local(operand));
        }

        @Override
        public boolean isShared(int one, int other) {
            return !isFixed(one) && !isFixed(other) && local(one).equals(local(other));
        }

        private Term kept(Local local) {
            return conversions.to(common.type(), read(local)).orElseThrow();
        }

        private Bound.Value read(Local local) {
            return new Bound.Value(local.read(), operands.get(0).span());
        }

        /** All operands of one type share a variable: the one that decides is always the last that was asked. */
        private Local local(int operand) {
            TypeMirror type = own(operand).type();
            return locals.computeIfAbsent(
                    type.toString(), none -> context.scope().temporary("value", type));
        }

        /** The operand in its own type, or in the common one where a value of its own type would not become that. */
        private Term own(int operand) {
            return operands.get(operand)
                    .value()
                    .filter(value -> !Conversions.isNull(value) && isConvertible(value))
                    .map(Bound.Value::term)
                    .orElseGet(() -> value(operand));
        }

        private boolean isConvertible(Bound.Value value) {
            return conversions
                    .to(common.type(), new Bound.Value(new Local("value", value.type()).read(), value.span()))
                    .isPresent();
        }

        @Override
        public TypeMirror type() {
            return common.type();
        }

        @Override
        public TypeMirror ofTruth() {
            return context.types().ofTruth();
        }
    }
}
