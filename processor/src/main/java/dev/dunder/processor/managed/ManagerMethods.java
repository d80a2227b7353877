package dev.dunder.processor.managed;

import com.palantir.javapoet.MethodSpec;
import javax.lang.model.element.Modifier;

/** Begins the static methods about a managed object, which is their first parameter. */
final class ManagerMethods {
    private ManagerMethods() {}

    /** A method that enters: the arguments of entering follow the managed object. */
    static MethodSpec.Builder entering(String name, ManagedModel model) {
        MethodSpec.Builder method =
                begin(name, model).addParameters(model.enter().signature().parameterSpecs());
        return model.isPublicMethod() ? method.addModifiers(Modifier.PUBLIC) : method;
    }

    /** A method that enters, runs a body, and leaves. */
    static MethodSpec.Builder running(String name, ManagedModel model) {
        MethodSpec.Builder method = entering(name, model)
                .addException(model.source().exception())
                .addExceptions(model.thrown().all());
        model.enter().unmarked().ifPresent(method::addAnnotation);
        return method;
    }

    /** A method that generated code alone calls. */
    static MethodSpec.Builder hidden(String name, ManagedModel model) {
        return begin(name, model).addModifiers(Modifier.PRIVATE);
    }

    private static MethodSpec.Builder begin(String name, ManagedModel model) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .addTypeVariables(model.source().variables())
                .addParameter(model.source().type(), model.source().parameter());
    }
}
