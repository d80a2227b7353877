package dev.dunder.processor.managed;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.dunder.processor.core.marks.Suppression;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes a manager: the bodies' methods, the scope, the {@code ContextManager}, and how all of them leave.
 *
 * <pre>{@code
 * public final class UnitOfWorkManaged implements AutoCloseable {
 *     …
 *     public static <R, X extends Exception> R with(…) throws X, SQLException { … }
 *     public static UnitOfWorkManaged enter(UnitOfWork unitOfWork) throws SQLException { … }
 *     public static ContextManager<Connection, SQLException> of(UnitOfWork unitOfWork) { … }
 *     public void close() throws SQLException { … }
 *     private static void fail(UnitOfWork unitOfWork, Throwable failure) { … }
 * }
 * }</pre>
 */
final class ManagedWriter {
    private ManagedWriter() {}

    static TypeSpec.Builder write(ManagedModel model) {
        TypeSpec.Builder type = TypeSpec.classBuilder(model.generated())
                .addJavadoc(ManagedDocWriter.write(model))
                .addModifiers(Modifier.FINAL)
                .addAnnotations(model.shape().annotations())
                .addAnnotations(Suppression.of(model.shape().suppressed()));
        if (model.shape().isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        if (model.scope().isPresent()) {
            ScopeWriter.addState(type, model);
        } else {
            type.addMethod(MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .build());
        }
        for (BodyKind kind : BodyKind.values()) {
            type.addMethod(BodyWriter.write(kind, model));
        }
        model.scope().ifPresent(opens -> ScopeWriter.addMethods(type, opens, model));
        ContextManagerWriter.write(model).forEach(type::addMethod);
        LeavingWriter.write(model).forEach(type::addMethod);
        return type;
    }

    /** A static method about a managed object, which is its first parameter. */
    static MethodSpec.Builder method(String name, boolean isPublic, ManagedModel model) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(isPublic ? List.of(Modifier.PUBLIC, Modifier.STATIC) : List.of(Modifier.STATIC))
                .addTypeVariables(model.source().variables());
        return method.addParameter(model.source().type(), model.source().parameter());
    }

    /** A static method about a managed object that generated code alone calls. */
    static MethodSpec.Builder privateMethod(String name, ManagedModel model) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addTypeVariables(model.source().variables())
                .addParameter(model.source().type(), model.source().parameter());
    }
}
