package dev.dunder.processor.managed;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.dunder.processor.managed.Steps.Step;
import java.util.ArrayList;
import java.util.List;

/** Writes the methods that leave, and calls of them: one for each step after a success, and one for each after a failure. */
final class LeavingWriter {
    private LeavingWriter() {}

    static List<MethodSpec> write(ManagedModel model) {
        List<MethodSpec> methods = new ArrayList<>();
        model.steps().onSuccess().stream()
                .filter(step -> !isCall(step, model))
                .forEach(step -> methods.add(SuccessWriter.write(step, model)));
        model.steps().onFailure().forEach(step -> methods.add(FailureWriter.write(step, model)));
        return methods;
    }

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

    static String name(String prefix, Step step) {
        return step.number() == 0 ? prefix : prefix + (step.number() + 1);
    }

    /** Whether leaving from a step on is but one call, for which no method is needed. */
    private static boolean isCall(Step step, ManagedModel model) {
        return step.exits().size() == 1
                && !step.isInterruptible()
                && model.steps().successAfter(step).isEmpty();
    }
}
