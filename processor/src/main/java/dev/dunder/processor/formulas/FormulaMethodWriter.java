package dev.dunder.processor.formulas;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.dunder.processor.core.marks.Suppression;
import dev.dunder.processor.core.naming.Signature;
import dev.dunder.processor.formulas.code.CodeWriter;
import java.util.List;
import javax.lang.model.element.Modifier;

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
        MethodSpec.Builder method = head(formula.name(), new MethodHead(formula.signature(), formula.annotations()))
                .addJavadoc(FormulaDocWriter.write(formula))
                .addAnnotations(Suppression.of(suppressed(formula)));
        formula.body().variables().forEach(variable -> method.addStatement("$T $L", variable.type(), variable.name()));
        return method.addCode(result(formula)).build();
    }

    /** A method without its body. */
    static MethodSpec.Builder head(String name, MethodHead head) {
        Signature signature = head.signature();
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addAnnotations(head.annotations())
                .addModifiers(Modifier.PUBLIC)
                .addTypeVariables(signature.typeVariables())
                .returns(signature.result())
                .varargs(signature.isVarargs())
                .addExceptions(signature.exceptions())
                .addParameters(signature.parameterSpecs());
        return method;
    }

    private static CodeBlock result(FormulasModel.FormulaMethod formula) {
        return CodeBlock.of("return $L;\n", CodeWriter.wrapped(formula.body().value()));
    }

    private static List<String> suppressed(FormulasModel.FormulaMethod formula) {
        boolean isDeprecated = formula.annotations().stream()
                .anyMatch(annotation -> annotation.type().toString().equals("java.lang.Deprecated"));
        return formula.body().suppressed().stream()
                .filter(warning -> !isDeprecated || !warning.equals("deprecation"))
                .toList();
    }
}
