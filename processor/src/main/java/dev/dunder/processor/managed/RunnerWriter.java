package dev.dunder.processor.managed;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;

/**
 * Writes the method that runs a body with a result.
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
 *         leave(unitOfWork, Leaving.afterFailure(failure)).<SQLException>end();
 *         throw failure;
 *     }
 *     leave(unitOfWork, Leaving.afterSuccess()).<SQLException>end();
 *     return result;
 * }
 * }</pre>
 */
final class RunnerWriter {
    static final ClassName BODY = ClassName.get("dev.dunder.context", "Body");

    private RunnerWriter() {}

    static MethodSpec write(ManagedModel model) {
        TypeName result = model.source().result();
        MethodSpec.Builder method = ManagerMethods.running("with", model)
                .addJavadoc(ManagedDocWriter.with(model))
                .addTypeVariable(model.source().result())
                .addTypeVariable(model.source().exception())
                .returns(result);
        if (model.maySwallow()) {
            method.addParameter(result, "fallback");
        }
        TypeName body = ParameterizedTypeName.get(
                BODY,
                WildcardTypeName.supertypeOf(EnterWriter.boxed(model)),
                WildcardTypeName.subtypeOf(result),
                model.source().exception(),
                model.thrown().ofBodies());
        return method.addParameter(body, "body").addCode(code(model)).build();
    }

    private static CodeBlock code(ManagedModel model) {
        CodeBlock run = CodeBlock.of("body.run($L)", EnterWriter.value(model));
        CodeBlock.Builder code = CodeBlock.builder().add(EnterWriter.statement(model));
        if (!model.isLeftAfterFailure()) {
            return code.addStatement("$T result = $L", model.source().result(), run)
                    .add(succeed(model))
                    .build();
        }
        if (!model.isLeftAfterSuccess()) {
            return code.add(orFail(CodeBlock.of("return $L", run), model)).build();
        }
        return code.addStatement("$T result", model.source().result())
                .add(orFail(CodeBlock.of("result = $L", run), model))
                .add(succeed(model))
                .build();
    }

    private static CodeBlock orFail(CodeBlock run, ManagedModel model) {
        return CodeBlock.builder()
                .beginControlFlow("try")
                .addStatement(run)
                .nextControlFlow("catch ($T failure)", Throwable.class)
                .add(fail(model))
                .addStatement("throw failure")
                .endControlFlow()
                .build();
    }

    private static CodeBlock fail(ManagedModel model) {
        CodeBlock end = LeavingWriter.end(LeavingWriter.afterFailure(), model);
        return model.maySwallow()
                ? CodeBlock.builder()
                        .beginControlFlow("if ($L)", end)
                        .addStatement("return fallback")
                        .endControlFlow()
                        .build()
                : CodeBlock.of("$L;\n", end);
    }

    private static CodeBlock succeed(ManagedModel model) {
        CodeBlock end = LeavingWriter.end(LeavingWriter.afterSuccess(), model);
        return model.maySwallowOfExits()
                ? CodeBlock.of("return $L ? fallback : result;\n", end)
                : CodeBlock.of("$L;\nreturn result;\n", end);
    }
}
