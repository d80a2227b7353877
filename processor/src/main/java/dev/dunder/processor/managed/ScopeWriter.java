package dev.dunder.processor.managed;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.dunder.processor.managed.ManagedModel.Open;
import dev.dunder.processor.managed.Steps.Step;
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
 *     if (isComplete) {
 *         succeed(unitOfWork);
 *     } else {
 *         abandon(unitOfWork);
 *     }
 * }
 * }</pre>
 */
final class ScopeWriter {
    private ScopeWriter() {}

    /** Adds the fields, and the constructor that sets them. */
    static void addState(TypeSpec.Builder type, ManagedModel model) {
        String managed = model.source().parameter();
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(model.source().type(), managed)
                .addStatement("this.$L = $L", managed, managed);
        type.addSuperinterface(ClassName.get(AutoCloseable.class))
                .addTypeVariables(model.source().variables())
                .addField(model.source().type(), managed, Modifier.PRIVATE, Modifier.FINAL);
        if (model.enter().hasValue()) {
            TypeName value = model.enter().value();
            type.addField(value, "value", Modifier.PRIVATE, Modifier.FINAL);
            constructor.addParameter(value, "value").addStatement("this.value = value");
        }
        if (model.asksForOutcome()) {
            type.addField(flag("isComplete"));
        }
        type.addField(flag("isClosed")).addMethod(constructor.build());
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
        if (AbandonWriter.isNeeded(model)) {
            type.addMethod(AbandonWriter.write(model));
        }
    }

    private static MethodSpec enter(ManagedModel model) {
        MethodSpec.Builder method = ManagerMethods.offered("enter", model)
                .addJavadoc(ManagedDocWriter.enter(model))
                .addExceptions(model.thrown().ofEnter())
                .returns(model.generatedType());
        if (model.enter().hasValue()) {
            return method.addStatement("return $L", newScope(CodeBlock.of(", $L", EnterWriter.call(model)), model))
                    .build();
        }
        return method.addStatement("$T scope = $L", model.generatedType(), newScope(CodeBlock.of(""), model))
                .addCode(EnterWriter.statement(model))
                .addStatement("return scope")
                .build();
    }

    private static CodeBlock newScope(CodeBlock value, ManagedModel model) {
        String diamond = model.source().variables().isEmpty() ? "" : "<>";
        return CodeBlock.of(
                "new $T$L($L$L)", model.head().name(), diamond, model.source().parameter(), value);
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
                .addCode(model.asksForOutcome() ? byOutcome(success(model), AbandonWriter.call(model)) : success(model))
                .build();
    }

    private static CodeBlock byOutcome(CodeBlock success, CodeBlock failure) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (success.isEmpty()) {
            return code.beginControlFlow("if (!isComplete)")
                    .add(failure)
                    .endControlFlow()
                    .build();
        }
        code.beginControlFlow("if (isComplete)").add(success);
        if (!failure.isEmpty()) {
            code.nextControlFlow("else").add(failure);
        }
        return code.endControlFlow().build();
    }

    private static CodeBlock success(ManagedModel model) {
        List<Step> steps = model.steps().onSuccess();
        return steps.isEmpty() ? CodeBlock.of("") : CodeBlock.of("$L;\n", LeavingCalls.succeed(steps.get(0), model));
    }

    private static MethodSpec.Builder instanceMethod(String name, ManagedModel model) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name);
        return model.isPublicMethod() ? method.addModifiers(Modifier.PUBLIC) : method;
    }
}
