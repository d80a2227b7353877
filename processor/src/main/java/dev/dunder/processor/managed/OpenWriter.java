package dev.dunder.processor.managed;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.dunder.processor.core.marks.Suppression;
import dev.dunder.processor.core.naming.Signature;
import dev.dunder.processor.managed.ManagedModel.Open;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
        Signature signature = open.signature();
        Set<TypeName> thrown = new LinkedHashSet<>(signature.exceptions());
        thrown.addAll(model.thrown().ofEnter());
        MethodSpec.Builder method = MethodSpec.methodBuilder("open")
                .addJavadoc(ManagedDocWriter.open(open, model))
                .addAnnotations(open.annotations())
                .addAnnotations(Suppression.of(open.suppressed()))
                .addModifiers(Modifier.STATIC)
                .addTypeVariables(model.source().variables())
                .addTypeVariables(signature.typeVariables())
                .varargs(signature.isVarargs())
                .addExceptions(thrown)
                .addParameters(signature.parameterSpecs())
                .returns(model.generatedType())
                .addStatement(
                        "return enter(new $L$T($L))",
                        typeArguments(open.typeArguments()),
                        model.source().type(),
                        CodeBlock.of("$L", String.join(", ", signature.names())));
        if (model.shape().isPublicMethod() && open.isPublic()) {
            method.addModifiers(Modifier.PUBLIC);
        }
        return method.build();
    }

    private static String typeArguments(List<TypeVariableName> variables) {
        return variables.isEmpty()
                ? ""
                : variables.stream().map(TypeVariableName::name).collect(Collectors.joining(", ", "<", ">"));
    }
}
