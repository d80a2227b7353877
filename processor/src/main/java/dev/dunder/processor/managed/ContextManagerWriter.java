package dev.dunder.processor.managed;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.dunder.processor.managed.Steps.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes what makes a {@code ContextManager}: of a function that enters, and one that leaves for each step.
 *
 * <pre>{@code
 * public static ContextManager<Connection, SQLException> of(UnitOfWork unitOfWork) {
 *     return Contexts.once(
 *             () -> unitOfWork.begin(),
 *             failure -> {
 *                 if (failure == null) {
 *                     unitOfWork.commit();
 *                     return false;
 *                 }
 *                 unitOfWork.rollback(failure);
 *                 return false;
 *             },
 *             failure -> {
 *                 unitOfWork.release();
 *                 return false;
 *             });
 * }
 * }</pre>
 */
final class ContextManagerWriter {
    private static final ClassName MANAGER = ClassName.get("dev.dunder.context", "ContextManager");
    private static final ClassName CONTEXTS = ClassName.get("dev.dunder.context", "Contexts");

    private ContextManagerWriter() {}

    static List<MethodSpec> write(ManagedModel model) {
        if (model.thrown().ofManager().isEmpty()) {
            return List.of();
        }
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(of(model.thrown().ofManager().get(), model));
        model.steps().onFailure().stream()
                .filter(step -> step.exits().size() > 1)
                .forEach(step -> methods.add(FailureWriter.writeEach(step, model)));
        return methods;
    }

    private static MethodSpec of(TypeName thrown, ManagedModel model) {
        MethodSpec.Builder method = ManagerMethods.offered("of", model)
                .addJavadoc(ManagedDocWriter.manager(model))
                .returns(ParameterizedTypeName.get(MANAGER, EnterWriter.boxed(model), thrown));
        model.enter().unmarked().ifPresent(method::addAnnotation);
        return method.addCode("return $T.once(\n$>$>", CONTEXTS)
                .addCode(CodeBlock.join(functions(model), ",\n"))
                .addCode(");\n$<$<")
                .build();
    }

    private static List<CodeBlock> functions(ManagedModel model) {
        List<CodeBlock> functions = new ArrayList<>(List.of(enter(model)));
        byOutcome(model).ifPresent(functions::add);
        model.exits().stream()
                .filter(exit -> exit.outcome().isAlways())
                .forEach(exit -> functions.add(always(exit, model)));
        return functions;
    }

    private static CodeBlock enter(ManagedModel model) {
        CodeBlock block = CodeBlock.of(
                "$Lreturn $L;\n", EnterWriter.statement(model), model.source().parameter());
        return model.enter().hasValue()
                ? CodeBlock.of("() -> $L", EnterWriter.call(model))
                : CodeBlock.of("() -> {\n$>$L$<}", block);
    }

    private static CodeBlock always(Exit exit, ManagedModel model) {
        return exit.isDeciding()
                ? CodeBlock.of("failure -> $L", ExitWriter.call(exit, "failure", model))
                : CodeBlock.of("failure -> {\n$>$L$<}", leave(exit, model));
    }

    /** What runs for one outcome only, if there is something. */
    private static Optional<CodeBlock> byOutcome(ManagedModel model) {
        List<Exit> successes = exits(model.steps().onSuccess());
        List<Exit> failures = exits(model.steps().onFailure());
        if (successes.isEmpty() && failures.isEmpty()) {
            return Optional.empty();
        }
        CodeBlock.Builder code = CodeBlock.builder().add("failure -> {\n$>").beginControlFlow("if (failure == null)");
        successes.forEach(exit -> code.addStatement(ExitWriter.call(exit, model)));
        if (!failures.isEmpty()) {
            code.addStatement("return false");
        }
        code.endControlFlow().add(afterFailure(failures, model));
        return Optional.of(code.add("$<}").build());
    }

    private static CodeBlock afterFailure(List<Exit> exits, ManagedModel model) {
        return exits.size() > 1
                ? CodeBlock.of(
                        "return $L($L, failure);\n",
                        FailureWriter.EACH,
                        model.source().parameter())
                : exits.stream().findFirst().map(exit -> leave(exit, model)).orElse(CodeBlock.of("return false;\n"));
    }

    private static CodeBlock leave(Exit exit, ManagedModel model) {
        CodeBlock call = ExitWriter.call(exit, "failure", model);
        return exit.isDeciding() ? CodeBlock.of("return $L;\n", call) : CodeBlock.of("$L;\nreturn false;\n", call);
    }

    /** The exits of the step for an outcome. */
    private static List<Exit> exits(List<Step> steps) {
        return steps.stream()
                .filter(step -> step.position() == 0)
                .flatMap(step -> step.exits().stream())
                .toList();
    }
}
