package dev.dunder.processor.formulas.meaning.logic;

import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.Parts;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code and} and {@code or} as values: they give one of their operands, and each is asked for its truth once at most, as
 * CPython does.
 *
 * <p>{@code (b() and x()) or y} is <code>isTrue(value = b()) &amp;&amp; isTrue(value = x()) ? value : y</code>: a local
 * variable keeps what is computed, asked for its truth, and may be the value too.
 *
 * @see <a href="https://docs.python.org/3/reference/expressions.html#boolean-operations">Python: boolean operations</a>
 */
public final class LogicalValues {
    private final Parts parts;
    private final LogicalTools tools;
    private final Choices choices;

    public LogicalValues(Parts parts, LogicalTools tools, Choices choices) {
        this.parts = parts;
        this.tools = tools;
        this.choices = choices;
    }

    /** {@code and} or {@code or} as a value. */
    public Bound bind(Expression.Logical logical) {
        List<Bound> operands = new ArrayList<>();
        LogicalTree.Group tree = LogicalTree.of(logical, operand -> {
            operands.add(parts.bindWanted(operand));
            return operands.size() - 1;
        });
        return choices.of(operands, logical.span(), new LogicalChoice(tools, tree, operands));
    }
}
