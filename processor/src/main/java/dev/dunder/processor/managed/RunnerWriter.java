package dev.dunder.processor.managed;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.dunder.processor.managed.Steps.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the methods that run a body.
 *
 * <pre>{@code
 * public static <R, X extends Exception> R with(
 *         UnitOfWork unitOfWork, Body<? super Connection, ? extends R, X, SQLException> body)
 *         throws X, SQLException {
 *     Connection value = unitOfWork.begin();
 *     R result;
 *     try {
 *         result = body.run(value);
 *     } catch (Throwable failure) {
 *         fail(unitOfWork, failure);
 *         throw failure;
 *     }
 *     succeed(unitOfWork);
 *     return result;
 * }
 * }</pre>
 */
final class RunnerWriter {
    private final BodyKind kind;
    private final ManagedModel model;
    private final TypeName result;
    private final boolean hasResult;

    private RunnerWriter(BodyKind kind, ManagedModel model) {
        this.kind = kind;
        this.model = model;
        this.result = kind.result().orElse(model.source().result());
        this.hasResult = kind.hasResult();
    }

    static MethodSpec write(BodyKind kind, ManagedModel model) {
        return new RunnerWriter(kind, model).write();
    }

    private MethodSpec write() {
        MethodSpec.Builder method = ManagerMethods.offered(kind.method(), model)
                .addJavadoc(ManagedDocWriter.body(kind, model))
                .returns(result)
                .addException(model.source().exception())
                .addExceptions(model.thrown().all());
        model.enter().unmarked().ifPresent(method::addAnnotation);
        if (kind.result().isEmpty()) {
            method.addTypeVariable(model.source().result());
        }
        method.addTypeVariable(model.source().exception());
        if (hasResult && model.maySwallow()) {
            method.addParameter(result, "fallback");
        }
        return method.addParameter(body(), "body").addCode(code()).build();
    }

    private TypeName body() {
        List<TypeName> arguments = new ArrayList<>();
        arguments.add(WildcardTypeName.supertypeOf(EnterWriter.boxed(model)));
        if (kind.result().isEmpty()) {
            arguments.add(WildcardTypeName.subtypeOf(model.source().result()));
        }
        arguments.add(model.source().exception());
        arguments.add(model.thrown().ofBodies());
        return ParameterizedTypeName.get(kind.body(), arguments.toArray(TypeName[]::new));
    }

    private CodeBlock code() {
        CodeBlock run = CodeBlock.of("body.run($L)", EnterWriter.value(model));
        return CodeBlock.builder()
                .add(EnterWriter.statement(model))
                .add(model.steps().onFailure().stream()
                        .findFirst()
                        .map(failing -> runOrFail(run, failing))
                        .orElseGet(() -> run(run)))
                .add(succeed())
                .build();
    }

    private CodeBlock run(CodeBlock run) {
        return hasResult ? CodeBlock.of("$T result = $L;\n", result, run) : CodeBlock.of("$L;\n", run);
    }

    private CodeBlock runOrFail(CodeBlock run, Step failing) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (hasResult) {
            code.addStatement("$T result", result);
        }
        return code.beginControlFlow("try")
                .addStatement(hasResult ? CodeBlock.of("result = $L", run) : run)
                .nextControlFlow("catch ($T failure)", Throwable.class)
                .add(fail(failing))
                .addStatement("throw failure")
                .endControlFlow()
                .build();
    }

    private CodeBlock fail(Step step) {
        CodeBlock call = LeavingCalls.fail(step, model);
        return model.maySwallow()
                ? CodeBlock.builder()
                        .beginControlFlow("if ($L)", call)
                        .addStatement(hasResult ? "return fallback" : "return")
                        .endControlFlow()
                        .build()
                : CodeBlock.of("$L;\n", call);
    }

    private CodeBlock succeed() {
        Optional<Step> first = model.steps().onSuccess().stream().findFirst();
        if (hasResult && first.filter(model.steps()::mayBeSwallowedAfter).isPresent()) {
            return CodeBlock.of("return $L ? result : fallback;\n", LeavingCalls.succeed(first.get(), model));
        }
        CodeBlock.Builder code = CodeBlock.builder();
        first.ifPresent(step -> code.addStatement(LeavingCalls.succeed(step, model)));
        return hasResult ? code.addStatement("return result").build() : code.build();
    }
}
