package dev.dunder.processor.managed;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.dunder.processor.managed.ManagedModel.Open;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * Writes the methods that mirror constructors.
 *
 * <pre>{@code
 * public static UnitOfWorkManaged open(DataSource source) throws SQLException {
 *     return enter(new UnitOfWork(source));
 * }
 * }</pre>
 */
final class OpenWriter {
    private OpenWriter() {}

    static MethodSpec write(Open open, ManagedModel model) {
        MethodSpec.Builder method = open.signature()
                .withResult(model.generatedType())
                .method("open")
                .addJavadoc(ManagedDocWriter.open(open, model))
                .addModifiers(Modifier.STATIC)
                .addStatement(
                        "return enter(new $L$T($L))",
                        typeArguments(open.typeArguments()),
                        model.source().type(),
                        String.join(", ", open.signature().names()));
        return open.marks().addTo(method).build();
    }

    private static String typeArguments(List<TypeVariableName> variables) {
        return variables.isEmpty()
                ? ""
                : variables.stream().map(TypeVariableName::name).collect(Collectors.joining(", ", "<", ">"));
    }
}
