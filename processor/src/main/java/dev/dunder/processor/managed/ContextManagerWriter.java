package dev.dunder.processor.managed;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Optional;

/**
 * Writes what makes a {@code ContextManager}: of a function that enters, and one that leaves.
 *
 * <pre>{@code
 * public static ContextManager<Connection, SQLException> of(UnitOfWork unitOfWork) {
 *     return Contexts.once(
 *             () -> unitOfWork.begin(),
 *             (value, leaving) -> leave(unitOfWork, leaving));
 * }
 * }</pre>
 */
final class ContextManagerWriter {
    private static final ClassName MANAGER = ClassName.get("dev.dunder.context", "ContextManager");
    private static final ClassName CONTEXTS = ClassName.get("dev.dunder.context", "Contexts");

    private ContextManagerWriter() {}

    static Optional<MethodSpec> write(ManagedModel model) {
        return model.thrown().ofManager().map(thrown -> of(thrown, model));
    }

    private static MethodSpec of(TypeName thrown, ManagedModel model) {
        MethodSpec.Builder method = ManagerMethods.entering("of", model)
                .addJavadoc(ManagedDocWriter.manager(model))
                .returns(ParameterizedTypeName.get(MANAGER, EnterWriter.boxed(model), thrown));
        model.enter().unmarked().ifPresent(method::addAnnotation);
        return method.addStatement(
                        "return $T.once(\n$L,\n(value, leaving) -> $L)",
                        CONTEXTS,
                        enter(model),
                        LeavingWriter.leave(CodeBlock.of("leaving"), model))
                .build();
    }

    private static CodeBlock enter(ManagedModel model) {
        return model.enter().hasValue()
                ? CodeBlock.of("() -> $L", EnterWriter.call(model))
                : CodeBlock.of(
                        "() -> {\n$>$Lreturn $L;\n$<}",
                        EnterWriter.statement(model),
                        model.source().parameter());
    }
}
