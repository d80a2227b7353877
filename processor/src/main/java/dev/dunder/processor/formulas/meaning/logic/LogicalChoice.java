package dev.dunder.processor.formulas.meaning.logic;

import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.Term;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.type.TypeMirror;

/**
 * Chooses one of the operands of {@code and} and {@code or}, in one type: each is asked for its truth in its own type, and
 * is converted only if it is the value.
 */
final class LogicalChoice implements ChoiceTypes.Chooser {
    private final FormulaContext context;
    private final LogicalTools tools;
    private final LogicalTree.Group tree;
    private final AskedOperands.Operands operands;

    /** The choice of a tree's operands. */
    LogicalChoice(LogicalTools tools, LogicalTree.Group tree, List<Bound> operands) {
        this.context = tools.context();
        this.tools = tools;
        this.tree = tree;
        this.operands = new AskedOperands.Operands(operands, new HashMap<>());
    }

    @Override
    public Optional<Term> choose(Branches.Common common) {
        TypeMirror type = common.type();
        if (context.types().isTruth(type) && areAllConditions()) {
            return Optional.of(tree.condition(common.terms(), context.types().ofTruth()));
        }
        Function<Bound, Optional<Term>> meaning = value -> tools.conversions().to(type, value);
        return tree.value(new AskedOperands(tools, operands, common.terms(), new AskedOperands.Meaning(type, meaning)));
    }

    @Override
    public Optional<Term> each(TypeMirror type, Function<Bound, Optional<Term>> meaning) {
        return tree.value(new AskedOperands(tools, operands, List.of(), new AskedOperands.Meaning(type, meaning)));
    }

    /** Whether no operand is an object: of truths, the condition is the value. */
    private boolean areAllConditions() {
        return operands.bounds().stream()
                .map(tools.conversions()::type)
                .allMatch(
                        type -> Conversions.isPrimitive(type) && context.types().isTruth(type));
    }
}
