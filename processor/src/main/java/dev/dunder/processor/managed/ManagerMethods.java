package dev.dunder.processor.managed;

import com.palantir.javapoet.MethodSpec;
import javax.lang.model.element.Modifier;

/** Begins the static methods about a managed object, which is their first parameter. */
final class ManagerMethods {
    private ManagerMethods() {}

    /** A method that users call. */
    static MethodSpec.Builder offered(String name, ManagedModel model) {
        MethodSpec.Builder method = begin(name, model);
        return model.isPublicMethod() ? method.addModifiers(Modifier.PUBLIC) : method;
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
