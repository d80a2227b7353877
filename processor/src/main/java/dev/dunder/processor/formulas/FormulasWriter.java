package dev.dunder.processor.formulas;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.dunder.processor.core.marks.Suppression;
import dev.dunder.processor.formulas.code.StatementWriter;
import dev.dunder.processor.formulas.lowering.ClassParts;
import dev.dunder.processor.formulas.lowering.PrivateMethod;
import javax.lang.model.element.Modifier;

/**
 * Writes the class that implements an interface of formulas.
 *
 * <pre>{@code
 * @GeneratedByDunder
 * public final class PricingFormulas implements Pricing {
 *     private static final MathContext CONTEXT = new MathContext(34, RoundingMode.HALF_EVEN);
 *
 *     public PricingFormulas() {}
 *     …
 * }
 * }</pre>
 */
final class FormulasWriter {
    private FormulasWriter() {}

    static TypeSpec.Builder write(FormulasModel model) {
        TypeSpec.Builder type = model.head()
                .type(CodeBlock.of("The formulas of {@link $T}, compiled.\n", model.source()))
                .addTypeVariables(model.variables())
                .addSuperinterface(model.implemented())
                .alwaysQualify(model.hiddenTypes().toArray(String[]::new));
        model.constants().forEach(constant -> type.addField(constant(constant)));
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Creates the formulas; they keep nothing.\n")
                .build());
        model.methods().forEach(method -> type.addMethod(FormulaMethodWriter.write(method)));
        model.helpers().forEach(method -> type.addMethod(privateMethod(method)));
        return type;
    }

    private static FieldSpec constant(ClassParts.Constant constant) {
        return FieldSpec.builder(constant.type(), constant.name(), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(constant.value())
                .build();
    }

    private static MethodSpec privateMethod(PrivateMethod method) {
        MethodSpec.Builder spec = MethodSpec.methodBuilder(method.name())
                .addAnnotations(Suppression.of(method.suppressed()))
                .addModifiers(Modifier.PRIVATE)
                .addTypeVariables(method.variables())
                .returns(method.result())
                .addExceptions(method.thrown())
                .addCode(StatementWriter.write(method.body()));
        if (method.isStatic()) {
            spec.addModifiers(Modifier.STATIC);
        }
        method.parameters()
                .forEach(parameter -> spec.addParameter(ParameterSpec.builder(parameter.type(), parameter.name())
                        .build()));
        return spec.build();
    }
}
