package dev.dunder.processor.operators;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.dunder.processor.core.marks.Suppression;
import javax.lang.model.element.Modifier;

/**
 * Writes the class of helpers.
 *
 * <pre>{@code
 * @GeneratedByDunder
 * public final class MoneyOps {
 *     private MoneyOps() {}
 *     …
 * }
 * }</pre>
 */
final class OperatorsWriter {
    private OperatorsWriter() {}

    static TypeSpec.Builder write(OperatorsModel model) {
        TypeSpec.Builder type = TypeSpec.classBuilder(model.generated())
                .addJavadoc(TableWriter.write(model))
                .addModifiers(Modifier.FINAL)
                .addAnnotations(model.annotations())
                .addAnnotations(Suppression.of(model.suppressed()))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        if (model.isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        model.helpers().forEach(helper -> type.addMethod(HelperWriter.write(helper, model.isPublic())));
        model.view().ifPresent(view -> type.addType(ListViewWriter.write(view)));
        return type;
    }
}
