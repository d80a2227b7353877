package dev.dunder.processor.managed;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.dunder.processor.managed.Steps.Step;
import java.util.Optional;

/**
 * Writes a step of leaving after a failure. What it throws is added to the failure; where it swallows the failure, what
 * remains is left as after a success.
 *
 * <pre>{@code
 * private static void fail(UnitOfWork unitOfWork, Throwable failure) {
 *     try {
 *         unitOfWork.rollback(failure);
 *     } catch (Throwable thrown) {
 *         if (thrown != failure) {
 *             failure.addSuppressed(thrown);
 *         }
 *     }
 *     fail2(unitOfWork, failure);
 * }
 * }</pre>
 */
final class FailureWriter {
    /** The method that runs the exits of the first step alone, if they are several. */
    static final String EACH = "failEach";

    private final Step step;
    private final ManagedModel model;
    private final boolean isAnswering;
    private final Optional<Step> next;

    private FailureWriter(Step step, ManagedModel model) {
        this.step = step;
        this.model = model;
        this.isAnswering = model.steps().mayBeSwallowedFrom(step);
        this.next = model.steps().failureAfter(step);
    }

    static MethodSpec write(Step step, ManagedModel model) {
        FailureWriter writer = new FailureWriter(step, model);
        MethodSpec.Builder method = ManagerMethods.hidden(LeavingCalls.name("fail", step), model)
                .addParameter(ClassName.get(Throwable.class), "failure")
                .addJavadoc(
                        writer.isAnswering
                                ? "Leaves after a failure; true if it was swallowed.\n"
                                : "Leaves after a failure.\n")
                .returns(writer.isAnswering ? TypeName.BOOLEAN : TypeName.VOID)
                .addCode(writer.code());
        if (model.steps().mayThrowFrom(step)) {
            method.addExceptions(model.thrown().ofExits());
        }
        return method.build();
    }

    /** The exits of a step alone. */
    static MethodSpec writeEach(Step step, ManagedModel model) {
        CodeBlock interrupt =
                step.isInterruptible() ? ExitWriter.restoreInterrupt(CodeBlock.of("isInterrupted")) : CodeBlock.of("");
        return ManagerMethods.hidden(EACH, model)
                .addParameter(ClassName.get(Throwable.class), "failure")
                .addJavadoc("Runs what runs after a failure only; true if it was swallowed.\n")
                .returns(TypeName.BOOLEAN)
                .addCode(new FailureWriter(step, model).attempts())
                .addCode(interrupt)
                .addStatement("return $L", step.isDeciding() ? "isSwallowed" : "false")
                .build();
    }

    private CodeBlock code() {
        return CodeBlock.builder()
                .add(attempts())
                .add(step.isInterruptible() ? restWithInterrupt() : rest())
                .build();
    }

    private CodeBlock attempts() {
        CodeBlock.Builder code = CodeBlock.builder();
        if (step.isDeciding()) {
            code.addStatement("boolean isSwallowed = false");
        }
        if (step.isInterruptible()) {
            code.addStatement("boolean isInterrupted = false");
        }
        boolean mayBeSwallowed = false;
        for (Exit exit : step.exits()) {
            code.add(mayBeSwallowed ? unlessSwallowed(exit) : attempt(exit));
            mayBeSwallowed |= exit.isDeciding();
        }
        return code.build();
    }

    private CodeBlock unlessSwallowed(Exit exit) {
        return CodeBlock.builder()
                .beginControlFlow("if (!isSwallowed)")
                .add(attempt(exit))
                .endControlFlow()
                .build();
    }

    private CodeBlock attempt(Exit exit) {
        CodeBlock.Builder code = CodeBlock.builder()
                .beginControlFlow("try")
                .addStatement(
                        "$L$L", exit.isDeciding() ? "isSwallowed = " : "", ExitWriter.call(exit, "failure", model))
                .nextControlFlow("catch ($T thrown)", Throwable.class)
                .add(ExitWriter.suppress());
        if (exit.isInterruptible()) {
            code.addStatement("isInterrupted |= $L", ExitWriter.isInterruption("thrown"));
        }
        return code.endControlFlow().build();
    }

    /** What remains must find the thread as it would without the interrupt. */
    private CodeBlock restWithInterrupt() {
        CodeBlock interrupt = ExitWriter.restoreInterrupt(CodeBlock.of("isInterrupted"));
        if (next.isEmpty() && !hasSwallowedRest()) {
            return CodeBlock.builder().add(interrupt).add(rest()).build();
        }
        return ExitWriter.inFinally(rest(), interrupt);
    }

    private CodeBlock rest() {
        CodeBlock.Builder code = CodeBlock.builder().add(swallowedRest());
        if (next.filter(model.steps()::mayBeSwallowedFrom).isPresent()) {
            return code.addStatement("return $L", LeavingCalls.fail(next.get(), model))
                    .build();
        }
        next.ifPresent(following -> code.addStatement(LeavingCalls.fail(following, model)));
        if (isAnswering) {
            code.addStatement("return $L", hasSwallowedRest() ? "false" : "isSwallowed");
        }
        return code.build();
    }

    private CodeBlock swallowedRest() {
        return hasSwallowedRest()
                ? CodeBlock.builder()
                        .beginControlFlow("if (isSwallowed)")
                        .addStatement(LeavingCalls.succeed(
                                model.steps().successAfter(step).orElseThrow(), model))
                        .addStatement("return true")
                        .endControlFlow()
                        .build()
                : CodeBlock.of("");
    }

    /** Whether something remains to be left as after a success, once the failure is swallowed. */
    private boolean hasSwallowedRest() {
        return step.isDeciding() && model.steps().successAfter(step).isPresent();
    }
}
