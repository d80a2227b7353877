package dev.dunder.processor.managed;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/**
 * Writes a manager: the bodies' methods, the scope, the {@code ContextManager}, and the exits that all of them run.
 *
 * <pre>{@code
 * public final class UnitOfWorkManaged implements AutoCloseable {
 *     …
 *     public static <R, X extends Exception> R with(…) throws X, SQLException { … }
 *     public static UnitOfWorkManaged enter(UnitOfWork unitOfWork) throws SQLException { … }
 *     public static ContextManager<Connection, SQLException> of(UnitOfWork unitOfWork) { … }
 *     public void close() throws SQLException { … }
 *     private static Leaving leave(UnitOfWork unitOfWork, Leaving leaving) { … }
 * }
 * }</pre>
 */
final class ManagedWriter {
    private ManagedWriter() {}

    static TypeSpec.Builder write(ManagedModel model) {
        TypeSpec.Builder type = model.head().type(ManagedDocWriter.write(model));
        if (model.scope().isPresent()) {
            ScopeWriter.addState(type, model);
        } else {
            type.addMethod(MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .build());
        }
        type.addMethod(RunnerWriter.write(model)).addMethod(VoidRunnerWriter.write(model));
        model.scope().ifPresent(opens -> ScopeWriter.addMethods(type, opens, model));
        ContextManagerWriter.write(model).ifPresent(type::addMethod);
        return type.addMethod(LeavingWriter.write(model));
    }
}
