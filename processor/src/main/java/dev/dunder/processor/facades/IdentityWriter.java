package dev.dunder.processor.facades;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.dunder.processor.core.marks.Suppression;
import dev.dunder.processor.facades.GuardWriter.Guarded;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/**
 * Writes the methods of {@code Object} that facades have: by what they wrap. A facade that hides the instance has
 * {@code toString} only.
 *
 * <pre>{@code
 * @Override
 * public boolean equals(Object other) {
 *     return other instanceof PointUpper that && Objects.equals(wrapped, that.wrapped);
 * }
 * }</pre>
 */
final class IdentityWriter {
    private IdentityWriter() {}

    static List<MethodSpec> write(FacadeModel model, GuardWriter guard) {
        MethodSpec text = text(model, guard);
        return model.shape().showsInstance() ? List.of(equality(model), hash(model), text) : List.of(text);
    }

    private static MethodSpec equality(FacadeModel model) {
        String field = model.names().field();
        // Not wrapped.equals(that.wrapped), which might mean an overload of the wrapped type.
        CodeBlock body = CodeBlock.of(
                "return other instanceof $T that && $T.equals($L, that.$L);\n",
                unbounded(model),
                Objects.class,
                field,
                field);
        return override(model, "equals", TypeName.BOOLEAN, body).toBuilder()
                .addParameter(model.nulls().nullable(ClassName.OBJECT), "other")
                .build();
    }

    private static MethodSpec hash(FacadeModel model) {
        CodeBlock body = CodeBlock.of("return $L.hashCode();\n", model.names().field());
        return override(model, "hashCode", TypeName.INT, body);
    }

    private static MethodSpec text(FacadeModel model, GuardWriter guard) {
        CodeBlock body = CodeBlock.of("return $L.toString();\n", model.names().field());
        CodeBlock guarded = guard.write(new Guarded(InstanceUse.READ, model.names().ownState(List.of())), body);
        return override(model, "toString", ClassName.get(String.class), guarded);
    }

    private static TypeName unbounded(FacadeModel model) {
        int count = model.wrapped().variables().size();
        return count == 0
                ? model.shape().name()
                : ParameterizedTypeName.get(
                        model.shape().name(),
                        Collections.nCopies(count, WildcardTypeName.subtypeOf(ClassName.OBJECT))
                                .toArray(TypeName[]::new));
    }

    private static MethodSpec override(FacadeModel model, String name, TypeName result, CodeBlock body) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addAnnotations(Suppression.of(model.wrapped().warnings().getOrDefault(name, List.of())))
                .addModifiers(Modifier.PUBLIC)
                .returns(result)
                .addCode(body)
                .build();
    }
}
