package dev.dunder.processor.managed;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.dunder.processor.managed.Steps.Step;
import java.util.List;
import java.util.Optional;

/**
 * Writes what makes a {@code ContextManager}.
 *
 * <pre>{@code
 * public static ContextManager<Connection, SQLException> of(UnitOfWork unitOfWork) {
 *     return Contexts.once(() -> unitOfWork.begin(), failure -> leave(unitOfWork, failure));
 * }
 * }</pre>
 */
final class ContextManagerWriter {
    private static final ClassName MANAGER = ClassName.get("dev.dunder.context", "ContextManager");
    private static final ClassName CONTEXTS = ClassName.get("dev.dunder.context", "Contexts");

    private ContextManagerWriter() {}

    static List<MethodSpec> write(ManagedModel model) {
        return model.thrown().ofManager().stream()
                .flatMap(thrown -> List.of(of(thrown, model), leave(model)).stream())
                .toList();
    }

    private static MethodSpec of(TypeName thrown, ManagedModel model) {
        MethodSpec.Builder method = ManagedWriter.method("of", model.shape().isPublicMethod(), model)
                .addJavadoc(DocWriter.manager(model))
                .returns(ParameterizedTypeName.get(MANAGER, EnterWriter.boxed(model), thrown));
        model.shape().unmarked().ifPresent(method::addAnnotation);
        String parameter = model.source().parameter();
        if (model.enter().hasValue()) {
            return method.addStatement(
                            "return $T.once(() -> $L, failure -> leave($L, failure))",
                            CONTEXTS,
                            EnterWriter.call(model),
                            parameter)
                    .build();
        }
        return method.addCode(CodeBlock.builder()
                        .add("return $T.once(\n", CONTEXTS)
                        .indent()
                        .indent()
                        .beginControlFlow("() ->")
                        .add(EnterWriter.statement(model))
                        .addStatement("return $L", parameter)
                        .unindent()
                        .add("},\n")
                        .add("failure -> leave($L, failure));\n", parameter)
                        .unindent()
                        .unindent()
                        .build())
                .build();
    }

    private static MethodSpec leave(ManagedModel model) {
        Optional<Step> success = model.steps().onSuccess().stream().findFirst();
        Optional<Step> failure = model.steps().onFailure().stream().findFirst();
        MethodSpec.Builder method = ManagedWriter.privateMethod("leave", model)
                .addJavadoc("Leaves; true if the failure was swallowed.\n")
                .addParameter(model.shape().nulls().nullable(ClassName.get(Throwable.class)), "failure")
                .addExceptions(model.thrown().ofExits())
                .returns(TypeName.BOOLEAN)
                .beginControlFlow("if (failure == null)");
        success.ifPresent(step -> method.addStatement(LeavingWriter.succeed(step, model)));
        method.addStatement("return false").endControlFlow();
        if (model.maySwallow()) {
            return method.addStatement("return $L", LeavingWriter.fail(failure.orElseThrow(), model))
                    .build();
        }
        failure.ifPresent(step -> method.addStatement(LeavingWriter.fail(step, model)));
        return method.addStatement("return false").build();
    }
}
