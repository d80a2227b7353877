package dev.dunder.processor.managed;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.dunder.processor.core.naming.Signature;
import dev.dunder.processor.managed.ManagedModel.Open;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the scope for try-with-resources.
 *
 * <pre>{@code
 * public void close() throws SQLException {
 *     if (isClosed) {
 *         return;
 *     }
 *     isClosed = true;
 *     Leaving leaving = isComplete
 *             ? Leaving.afterSuccess()
 *             : Leaving.ofIncomplete(new IncompleteException("UnitOfWork was left before complete() was called"));
 *     leave(unitOfWork, leaving).<SQLException>end();
 * }
 * }</pre>
 */
final class ScopeWriter {
    private static final ClassName INCOMPLETE = ClassName.get("dev.dunder.context", "IncompleteException");

    private ScopeWriter() {}

    /** Adds the fields, and the constructor that enters. */
    static void addState(TypeSpec.Builder type, ManagedModel model) {
        type.addSuperinterface(ClassName.get(AutoCloseable.class))
                .addTypeVariables(model.source().variables());
        for (Signature.Parameter state : state(model)) {
            type.addField(state.type(), state.name(), Modifier.PRIVATE, Modifier.FINAL);
        }
        if (model.asksForOutcome()) {
            type.addField(flag("isComplete"));
        }
        type.addField(flag("isClosed")).addMethod(constructor(model));
    }

    /** The managed object, what entering returned, and the arguments that exits take. */
    private static List<Signature.Parameter> state(ManagedModel model) {
        List<Signature.Parameter> state = new ArrayList<>();
        state.add(Signature.Parameter.of(
                model.source().parameter(), model.source().type()));
        if (model.enter().hasValue()) {
            state.add(Signature.Parameter.of("value", model.enter().value()));
        }
        model.kept().stream().filter(kept -> !kept.name().equals("value")).forEach(state::add);
        return state;
    }

    private static MethodSpec constructor(ManagedModel model) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(model.source().type(), model.source().parameter())
                .addParameters(model.enter().signature().parameterSpecs())
                .addExceptions(model.thrown().ofEnter());
        for (Signature.Parameter state : state(model)) {
            if (!state.name().equals("value")) {
                constructor.addStatement("this.$L = $L", state.name(), state.name());
            }
        }
        return constructor
                .addStatement("$L$L", model.enter().hasValue() ? "value = " : "", EnterWriter.call(model))
                .build();
    }

    private static FieldSpec flag(String name) {
        return FieldSpec.builder(TypeName.BOOLEAN, name, Modifier.PRIVATE).build();
    }

    /** Adds what makes a scope, and the scope's own methods. */
    static void addMethods(TypeSpec.Builder type, List<Open> opens, ManagedModel model) {
        type.addMethod(enter(model));
        opens.forEach(open -> type.addMethod(OpenWriter.write(open, model)));
        type.addMethod(value(model));
        if (model.asksForOutcome()) {
            type.addMethod(complete(model));
        }
        type.addMethod(close(model));
    }

    private static MethodSpec enter(ManagedModel model) {
        List<String> arguments = new ArrayList<>(List.of(model.source().parameter()));
        arguments.addAll(model.enter().signature().names());
        return ManagerMethods.entering("enter", model)
                .addJavadoc(ManagedDocWriter.enter(model))
                .addExceptions(model.thrown().ofEnter())
                .returns(model.generatedType())
                .addStatement(
                        "return new $T$L($L)",
                        model.head().name(),
                        model.source().variables().isEmpty() ? "" : "<>",
                        String.join(", ", arguments))
                .build();
    }

    private static MethodSpec value(ManagedModel model) {
        MethodSpec.Builder method = instanceMethod("value", model)
                .addJavadoc(ManagedDocWriter.value(model))
                .addAnnotations(model.enter().annotations())
                .returns(model.enter().value())
                .addStatement("return $L", EnterWriter.value(model));
        model.enter().unmarked().ifPresent(method::addAnnotation);
        return method.build();
    }

    private static MethodSpec complete(ManagedModel model) {
        return instanceMethod("complete", model)
                .addJavadoc(ManagedDocWriter.complete())
                .addStatement("isComplete = true")
                .build();
    }

    private static MethodSpec close(ManagedModel model) {
        return MethodSpec.methodBuilder("close")
                .addJavadoc(ManagedDocWriter.close(model))
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addExceptions(model.thrown().ofExits())
                .beginControlFlow("if (isClosed)")
                .addStatement("return")
                .endControlFlow()
                .addStatement("isClosed = true")
                .addCode(model.asksForOutcome() ? leaveByOutcome(model) : leave(LeavingWriter.afterSuccess(), model))
                .build();
    }

    private static CodeBlock leaveByOutcome(ManagedModel model) {
        return CodeBlock.builder()
                .add(
                        "$T leaving = isComplete\n$>$>? $L\n: $T.ofIncomplete(new $T($S));\n$<$<",
                        LeavingWriter.LEAVING,
                        LeavingWriter.afterSuccess(),
                        LeavingWriter.LEAVING,
                        INCOMPLETE,
                        model.source().name().simpleName() + " was left before complete() was called")
                .add(leave(CodeBlock.of("leaving"), model))
                .build();
    }

    private static CodeBlock leave(CodeBlock leaving, ManagedModel model) {
        return CodeBlock.of("$L;\n", LeavingWriter.end(leaving, model));
    }

    private static MethodSpec.Builder instanceMethod(String name, ManagedModel model) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name);
        return model.isPublicMethod() ? method.addModifiers(Modifier.PUBLIC) : method;
    }
}
