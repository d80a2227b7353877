package dev.dunder.processor.managed;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.List;

/**
 * Writes what a scope does that is closed before it was complete: exits are told so, and what they throw is thrown, as the
 * exception of the body is not known.
 *
 * <pre>{@code
 * private static void abandon(UnitOfWork unitOfWork) throws SQLException {
 *     Throwable incomplete = new IncompleteException("UnitOfWork was left before complete() was called");
 *     try {
 *         unitOfWork.rollback(incomplete);
 *     } catch (Throwable failure) {
 *         try {
 *             unitOfWork.release();
 *         } catch (Throwable thrown) {
 *             if (thrown != failure) {
 *                 failure.addSuppressed(thrown);
 *             }
 *         }
 *         throw failure;
 *     }
 *     unitOfWork.release();
 * }
 * }</pre>
 */
final class AbandonWriter {
    private static final ClassName INCOMPLETE = ClassName.get("dev.dunder.context", "IncompleteException");

    private AbandonWriter() {}

    /** Whether more than one call is needed. */
    static boolean isNeeded(ManagedModel model) {
        return model.asksForOutcome() && (exits(model).size() > 1 || isTold(model) || isInterruptible(model));
    }

    /** What {@code close} does before the scope is complete; empty for nothing. */
    static CodeBlock call(ManagedModel model) {
        if (isNeeded(model)) {
            return CodeBlock.of("abandon($L);\n", model.source().parameter());
        }
        return exits(model).stream()
                .map(exit -> CodeBlock.of("$L;\n", ExitWriter.call(exit, model)))
                .collect(CodeBlock.joining(""));
    }

    static MethodSpec write(ManagedModel model) {
        MethodSpec.Builder method = ManagerMethods.hidden("abandon", model)
                .addJavadoc("Leaves before the scope was complete.\n")
                .addExceptions(model.thrown().ofExits());
        if (isTold(model)) {
            method.addStatement(
                    "$T incomplete = new $T($S)",
                    Throwable.class,
                    INCOMPLETE,
                    model.source().name().simpleName() + " was left before complete() was called");
        }
        CodeBlock code = leave(exits(model), model);
        return method.addCode(isInterruptible(model) ? restoringInterrupt(code) : code)
                .build();
    }

    /** Only a type variable can say that an exit may be interrupted where there is a scope. */
    private static boolean isInterruptible(ManagedModel model) {
        return exits(model).stream().anyMatch(Exit::isInterruptible);
    }

    private static CodeBlock restoringInterrupt(CodeBlock code) {
        return CodeBlock.builder()
                .beginControlFlow("try")
                .add(code)
                .nextControlFlow("catch ($T failure)", Throwable.class)
                .add(ExitWriter.restoreInterrupt(ExitWriter.isInterruption("failure")))
                .addStatement("throw failure")
                .endControlFlow()
                .build();
    }

    private static boolean isTold(ManagedModel model) {
        return exits(model).stream().anyMatch(Exit::isTold);
    }

    private static List<Exit> exits(ManagedModel model) {
        return model.exits().stream()
                .filter(exit -> exit.outcome().isAfterFailure())
                .toList();
    }

    /** The last exit, around all others. */
    private static CodeBlock leave(List<Exit> exits, ManagedModel model) {
        Exit exit = exits.get(exits.size() - 1);
        CodeBlock last = CodeBlock.of("$L;\n", ExitWriter.call(exit, "incomplete", model));
        if (exits.size() == 1) {
            return last;
        }
        return CodeBlock.builder()
                .beginControlFlow("try")
                .add(leave(exits.subList(0, exits.size() - 1), model))
                .nextControlFlow("catch ($T failure)", Throwable.class)
                .add(suppressing(last, exit.isInterruptible()))
                .addStatement("throw failure")
                .endControlFlow()
                .add(last)
                .build();
    }

    private static CodeBlock suppressing(CodeBlock call, boolean isInterruptible) {
        CodeBlock.Builder code = CodeBlock.builder()
                .beginControlFlow("try")
                .add(call)
                .nextControlFlow("catch ($T thrown)", Throwable.class)
                .add(ExitWriter.suppress());
        if (isInterruptible) {
            code.add(ExitWriter.restoreInterrupt(ExitWriter.isInterruption("thrown")));
        }
        return code.endControlFlow().build();
    }
}
