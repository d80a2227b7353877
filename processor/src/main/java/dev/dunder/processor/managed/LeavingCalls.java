package dev.dunder.processor.managed;

import com.palantir.javapoet.CodeBlock;
import dev.dunder.processor.managed.Steps.Step;

/** Writes the calls of the methods that leave: there is one for each step after a success, and one for each after a failure. */
final class LeavingCalls {
    private LeavingCalls() {}

    /** Leaves after a success, from a step on. */
    static CodeBlock succeed(Step step, ManagedModel model) {
        return isCall(step, model)
                ? ExitWriter.call(step.exits().get(0), model)
                : CodeBlock.of("$L($L)", name("succeed", step), model.source().parameter());
    }

    /** Leaves after a failure, from a step on. */
    static CodeBlock fail(Step step, ManagedModel model) {
        return CodeBlock.of(
                "$L($L, failure)", name("fail", step), model.source().parameter());
    }

    /** The name of the method for a step. */
    static String name(String prefix, Step step) {
        return step.number() == 0 ? prefix : prefix + (step.number() + 1);
    }

    /** Whether leaving from a step on is but one call, for which no method is needed. */
    static boolean isCall(Step step, ManagedModel model) {
        return step.exits().size() == 1
                && !step.isInterruptible()
                && model.steps().successAfter(step).isEmpty();
    }
}
