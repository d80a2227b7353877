package dev.dunder.processor.managed;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the method that runs a body without a result.
 *
 * <pre>{@code
 * public static <X extends Exception> void run(
 *         UnitOfWork unitOfWork, Body.OfVoid<? super Connection, X, SQLException> body) throws X, SQLException {
 *     UnitOfWorkManaged.<Object, X>with(unitOfWork, value -> {
 *         body.run(value);
 *         return null;
 *     });
 * }
 * }</pre>
 */
final class VoidRunnerWriter {
    private VoidRunnerWriter() {}

    static MethodSpec write(ManagedModel model) {
        TypeName body = ParameterizedTypeName.get(
                RunnerWriter.BODY.nestedClass("OfVoid"),
                WildcardTypeName.supertypeOf(EnterWriter.boxed(model)),
                model.source().exception(),
                model.thrown().ofBodies());
        return ManagerMethods.running("run", model)
                .addJavadoc(ManagedDocWriter.run(model))
                .addTypeVariable(model.source().exception())
                .addParameter(body, "body")
                .addCode(code(model))
                .build();
    }

    private static CodeBlock code(ManagedModel model) {
        List<TypeName> types = new ArrayList<>(model.source().variables());
        types.add(model.source().noResult());
        types.add(model.source().exception());
        CodeBlock typeArguments =
                types.stream().map(type -> CodeBlock.of("$T", type)).collect(CodeBlock.joining(", "));
        List<String> arguments = new ArrayList<>(List.of(model.source().parameter()));
        arguments.addAll(model.enter().signature().names());
        if (model.maySwallow()) {
            arguments.add("null");
        }
        return CodeBlock.builder()
                .add("$T.<$L>with($L, value -> {\n$>", model.head().name(), typeArguments, String.join(", ", arguments))
                .addStatement("body.run(value)")
                .addStatement("return null")
                .add("$<});\n")
                .build();
    }
}
