package dev.dunder.processor.operators;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
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
        TypeSpec.Builder type = model.head()
                .type(TableWriter.write(model))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        boolean isPublic = model.head().isPublic();
        model.helpers().forEach(helper -> type.addMethod(HelperWriter.write(helper, isPublic)));
        model.view().ifPresent(view -> type.addType(ListViewWriter.write(view)));
        return type;
    }
}
