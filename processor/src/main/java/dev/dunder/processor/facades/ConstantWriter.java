package dev.dunder.processor.facades;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.dunder.processor.core.marks.Suppression;
import dev.dunder.processor.facades.FacadeModel.Constant;
import javax.lang.model.element.Modifier;

/**
 * Writes constants: those of the compiler as they are, an enum's as facades.
 *
 * <pre>{@code
 * public static final int MAX_AGE = Dog.MAX_AGE;
 * public static final ColorUpper RED = new ColorUpper(Color.RED);
 * }</pre>
 */
final class ConstantWriter {
    private ConstantWriter() {}

    static FieldSpec write(Constant constant, FacadeModel model) {
        CodeBlock original = CodeBlock.of(
                "$T.$L",
                constant.target().owner().orElseThrow(),
                constant.target().member());
        FieldSpec.Builder field = FieldSpec.builder(constant.type(), constant.name())
                .addJavadoc(FacadeDocWriter.write(constant.doc()))
                .addAnnotations(constant.marks().annotations())
                .addAnnotations(Suppression.of(constant.marks().suppressed()))
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .initializer(PassingWriter.result(original, constant.passing(), model.names().initialState(), model));
        if (constant.marks().isPublic()) {
            field.addModifiers(Modifier.PUBLIC);
        }
        return field.build();
    }
}
