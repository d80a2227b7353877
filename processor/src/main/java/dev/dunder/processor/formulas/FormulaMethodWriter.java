package dev.dunder.processor.formulas;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.dunder.processor.formulas.code.CodeWriter;

/**
 * Writes one formula: its text, what each operator became, and the method.
 *
 * <pre>{@code
 * // price * qty
 * @Override
 * public BigDecimal total(BigDecimal price, int qty) {
 *     return price.multiply(BigDecimal.valueOf(qty));
 * }
 * }</pre>
 */
final class FormulaMethodWriter {
    private FormulaMethodWriter() {}

    static MethodSpec write(FormulasModel.FormulaMethod formula) {
        MethodSpec.Builder method = formula.head().method().addJavadoc(FormulaDocWriter.write(formula));
        formula.body().variables().forEach(variable -> method.addStatement("$T $L", variable.type(), variable.name()));
        return method.addCode(result(formula)).build();
    }

    private static CodeBlock result(FormulasModel.FormulaMethod formula) {
        return CodeBlock.of("return $L;\n", CodeWriter.wrapped(formula.body().value()));
    }
}
