package dev.dunder.processor.managed;

import com.palantir.javapoet.MethodSpec;
import java.util.ArrayList;
import java.util.List;

/** Writes the methods that leave: one for each step after a success for which a call is not enough, and one for each after a failure. */
final class LeavingWriter {
    private LeavingWriter() {}

    static List<MethodSpec> write(ManagedModel model) {
        List<MethodSpec> methods = new ArrayList<>();
        model.steps().onSuccess().stream()
                .filter(step -> !LeavingCalls.isCall(step, model))
                .forEach(step -> methods.add(SuccessWriter.write(step, model)));
        model.steps().onFailure().forEach(step -> methods.add(FailureWriter.write(step, model)));
        return methods;
    }
}
