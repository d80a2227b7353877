package dev.dunder.processor.managed;

import com.palantir.javapoet.CodeBlock;

/**
 * Writes the call of an exit, and what becomes of its exception where there is another one already.
 *
 * <pre>{@code
 * try {
 *     unitOfWork.release();
 * } catch (Throwable thrown) {
 *     if (thrown != failure) {
 *         failure.addSuppressed(thrown);
 *     }
 * }
 * }</pre>
 */
final class ExitWriter {
    private ExitWriter() {}

    /** The call where there is no failure. */
    static CodeBlock call(Exit exit, ManagedModel model) {
        return call(
                exit, exit.isOverloaded() ? CodeBlock.of("($T) null", Throwable.class) : CodeBlock.of("null"), model);
    }

    /** The call where there is a failure. */
    static CodeBlock call(Exit exit, String failure, ManagedModel model) {
        return call(exit, CodeBlock.of("$L", failure), model);
    }

    private static CodeBlock call(Exit exit, CodeBlock failure, ManagedModel model) {
        return CodeBlock.of(
                "$L.$L($L)", model.source().parameter(), exit.method(), exit.isTold() ? failure : CodeBlock.of(""));
    }

    /** Adds what was thrown to the failure. */
    static CodeBlock suppress() {
        return CodeBlock.builder()
                .beginControlFlow("if (thrown != failure)")
                .addStatement("failure.addSuppressed(thrown)")
                .endControlFlow()
                .build();
    }

    /** Runs some code, and then other code whatever became of it. */
    static CodeBlock inFinally(CodeBlock code, CodeBlock last) {
        return CodeBlock.builder()
                .beginControlFlow("try")
                .add(code)
                .nextControlFlow("finally")
                .add(last)
                .endControlFlow()
                .build();
    }

    /** Leaves the thread interrupted, if a condition holds. */
    static CodeBlock restoreInterrupt(CodeBlock condition) {
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", condition)
                .addStatement("$T.currentThread().interrupt()", Thread.class)
                .endControlFlow()
                .build();
    }

    /** Whether an exception is that of an interrupted thread. */
    static CodeBlock isInterruption(String exception) {
        return CodeBlock.of("$L instanceof $T", exception, InterruptedException.class);
    }
}
