package dev.dunder.processor.formulas.lowering;

import com.palantir.javapoet.TypeName;
import dev.dunder.processor.formulas.code.Code;
import java.util.List;

/**
 * A formula as Java.
 *
 * @param value what the method returns
 * @param variables the local variables that it assigns on the way
 * @param steps what each operator became, in the order in which they run
 * @param isRounded whether operations of BigDecimal are rounded to the precision
 * @param suppressed the compiler warnings that calls in it would cause
 */
public record BoundFormula(
        Code value, List<Variable> variables, List<Step> steps, boolean isRounded, List<String> suppressed) {

    /** Copies the lists. */
    public BoundFormula {
        variables = List.copyOf(variables);
        steps = List.copyOf(steps);
        suppressed = List.copyOf(suppressed);
    }

    /** A local variable without a value. */
    public record Variable(String name, TypeName type) {}

    /** A part of the formula, and the Java that it became. */
    public record Step(String formula, Code code) {}
}
