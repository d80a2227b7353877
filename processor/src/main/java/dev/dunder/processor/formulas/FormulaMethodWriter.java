package dev.dunder.processor.formulas;

import com.palantir.javapoet.MethodSpec;
import dev.dunder.processor.formulas.code.StatementWriter;

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
        return formula.head()
                .method()
                .addJavadoc(FormulaDocWriter.write(formula))
                .addCode(StatementWriter.write(formula.body().body()))
                .build();
    }
}
