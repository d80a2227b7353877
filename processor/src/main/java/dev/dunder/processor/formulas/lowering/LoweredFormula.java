package dev.dunder.processor.formulas.lowering;

import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.code.Statement;
import java.util.List;

/**
 * A formula as Java.
 *
 * @param body the statements of the method
 * @param steps what each operator became, in the order in which they run
 * @param isRounded whether operations of BigDecimal are rounded to the precision
 * @param suppressed the compiler warnings that calls in it would cause
 */
public record LoweredFormula(List<Statement> body, List<Step> steps, boolean isRounded, List<String> suppressed) {

    /** Copies the lists. */
    public LoweredFormula {
        body = List.copyOf(body);
        steps = List.copyOf(steps);
        suppressed = List.copyOf(suppressed);
    }

    /** A part of the formula, and the Java that it became. */
    public record Step(String formula, Code code) {}
}
