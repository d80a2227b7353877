package dev.dunder.processor.managed;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.dunder.processor.core.naming.Signature;
import java.util.List;

/**
 * Writes the method that runs the exits, and the calls of it.
 *
 * <pre>{@code
 * private static Leaving leave(UnitOfWork unitOfWork, Leaving leaving) {
 *     return leaving.onSuccess(() -> unitOfWork.commit())
 *             .onFailure(failure -> unitOfWork.rollback(failure))
 *             .always(() -> unitOfWork.release());
 * }
 * }</pre>
 */
final class LeavingWriter {
    static final ClassName LEAVING = ClassName.get("dev.dunder.runtime", "Leaving");

    private LeavingWriter() {}

    static MethodSpec write(ManagedModel model) {
        MethodSpec.Builder method = ManagerMethods.hidden("leave", model)
                .addJavadoc("Runs the exits.\n")
                .returns(LEAVING);
        for (Signature.Parameter kept : model.kept()) {
            method.addParameter(kept.type(), kept.name());
        }
        List<CodeBlock> steps =
                model.exits().stream().map(exit -> step(exit, model)).toList();
        return method.addParameter(LEAVING, "leaving")
                .addStatement("return leaving$L", CodeBlock.join(steps, "\n"))
                .build();
    }

    private static CodeBlock step(Exit exit, ManagedModel model) {
        CodeBlock call = call(exit, model);
        boolean hasParameter = exit.isDeciding() || exit.isTold();
        return CodeBlock.of(".$L($L -> $L)", step(exit), hasParameter ? "failure" : "()", call);
    }

    private static String step(Exit exit) {
        return switch (exit.outcome()) {
            case SUCCESS -> "onSuccess";
            case FAILURE -> exit.isDeciding() ? "decideOnFailure" : "onFailure";
            case ALWAYS -> exit.isDeciding() ? "decide" : "always";
        };
    }

    private static CodeBlock call(Exit exit, ManagedModel model) {
        List<CodeBlock> arguments = exit.arguments().stream()
                .map(argument -> argument.cast()
                        .map(type -> CodeBlock.of("($T) $L", type, argument.name()))
                        .orElseGet(() -> CodeBlock.of("$L", argument.name())))
                .toList();
        return CodeBlock.of("$L.$L($L)", model.source().parameter(), exit.method(), CodeBlock.join(arguments, ", "));
    }

    /** Runs the exits; what became of it is still to be ended. */
    static CodeBlock leave(CodeBlock leaving, ManagedModel model) {
        CodeBlock.Builder code =
                CodeBlock.builder().add("leave($L, ", model.source().parameter());
        model.kept().forEach(kept -> code.add("$L, ", kept.name()));
        return code.add("$L)", leaving).build();
    }

    /** Runs the exits, and throws what they threw; whether a failure was swallowed. */
    static CodeBlock end(CodeBlock leaving, ManagedModel model) {
        List<TypeName> thrown = model.thrown().ofExits();
        return thrown.isEmpty()
                ? CodeBlock.of("$L.end()", leave(leaving, model))
                : CodeBlock.of("$L.<$T>end()", leave(leaving, model), thrown.get(0));
    }

    static CodeBlock afterSuccess() {
        return CodeBlock.of("$T.afterSuccess()", LEAVING);
    }

    static CodeBlock afterFailure() {
        return CodeBlock.of("$T.afterFailure(failure)", LEAVING);
    }
}
