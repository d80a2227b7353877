package dev.dunder.processor.managed;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/**
 * Writes how a manager is entered.
 *
 * <pre>{@code
 * Connection value = unitOfWork.begin();
 * }</pre>
 */
final class EnterWriter {
    private EnterWriter() {}

    /** The statement that enters. */
    static CodeBlock statement(ManagedModel model) {
        return model.enter().hasValue()
                ? CodeBlock.of("$T value = $L;\n", model.enter().value().withoutAnnotations(), call(model))
                : CodeBlock.of("$L;\n", call(model));
    }

    /** The call that enters. */
    static CodeBlock call(ManagedModel model) {
        return CodeBlock.of(
                "$L.$L($L)",
                model.source().parameter(),
                model.enter().method(),
                String.join(", ", model.enter().signature().names()));
    }

    /** What the body gets, after the statement. */
    static String value(ManagedModel model) {
        return model.enter().hasValue() ? "value" : model.source().parameter();
    }

    /** The type of what the body gets, as a type argument. */
    static TypeName boxed(ManagedModel model) {
        TypeName value = model.enter().value();
        return value.isPrimitive() ? value.withoutAnnotations().box() : value;
    }
}
