package dev.dunder.processor.managed;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.dunder.processor.managed.Steps.Step;
import java.util.Optional;

/**
 * Writes a step of leaving after a success. If it fails, what remains is told so.
 *
 * <pre>{@code
 * private static void succeed(UnitOfWork unitOfWork) throws SQLException {
 *     try {
 *         unitOfWork.commit();
 *     } catch (Throwable failure) {
 *         fail2(unitOfWork, failure);
 *         throw failure;
 *     }
 *     unitOfWork.release();
 * }
 * }</pre>
 */
final class SuccessWriter {
    private final Step step;
    private final ManagedModel model;
    private final boolean isAnswering;
    private final Optional<Step> failing;

    private SuccessWriter(Step step, ManagedModel model) {
        this.step = step;
        this.model = model;
        this.isAnswering = model.steps().mayBeSwallowedAfter(step);
        this.failing = model.steps().failureAfter(step);
    }

    static MethodSpec write(Step step, ManagedModel model) {
        SuccessWriter writer = new SuccessWriter(step, model);
        return ManagerMethods.hidden(LeavingCalls.name("succeed", step), model)
                .addJavadoc(
                        writer.isAnswering
                                ? "Leaves after a success; false if an exit failed, and that was swallowed.\n"
                                : "Leaves after a success.\n")
                .returns(writer.isAnswering ? TypeName.BOOLEAN : TypeName.VOID)
                .addExceptions(model.thrown().ofExits())
                .addCode(writer.code())
                .build();
    }

    private CodeBlock code() {
        CodeBlock.Builder code = CodeBlock.builder();
        if (failing.isPresent() || step.isInterruptible()) {
            code.beginControlFlow("try")
                    .add(calls())
                    .nextControlFlow("catch ($T failure)", Throwable.class)
                    .add(failure())
                    .addStatement("throw failure")
                    .endControlFlow();
        } else {
            code.add(calls());
        }
        return code.add(rest()).build();
    }

    private CodeBlock calls() {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Exit exit : step.exits()) {
            code.addStatement(ExitWriter.call(exit, model));
        }
        return code.build();
    }

    private CodeBlock failure() {
        CodeBlock interrupt = step.isInterruptible()
                ? ExitWriter.restoreInterrupt(ExitWriter.isInterruption("failure"))
                : CodeBlock.of("");
        if (isAnswering) {
            return step.isInterruptible() ? ExitWriter.inFinally(returnIfSwallowed(), interrupt) : returnIfSwallowed();
        }
        return failing.map(next -> CodeBlock.of("$L;\n$L", LeavingCalls.fail(next, model), interrupt))
                .orElse(interrupt);
    }

    private CodeBlock returnIfSwallowed() {
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", LeavingCalls.fail(failing.orElseThrow(), model))
                .addStatement("return false")
                .endControlFlow()
                .build();
    }

    private CodeBlock rest() {
        Optional<Step> next = model.steps().successAfter(step);
        if (isAnswering && next.filter(model.steps()::mayBeSwallowedAfter).isPresent()) {
            return CodeBlock.of("return $L;\n", LeavingCalls.succeed(next.get(), model));
        }
        CodeBlock.Builder code = CodeBlock.builder();
        next.ifPresent(following -> code.addStatement(LeavingCalls.succeed(following, model)));
        return isAnswering ? code.addStatement("return true").build() : code.build();
    }
}
