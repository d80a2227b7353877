package dev.dunder.processor.facades;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.dunder.processor.facades.DelegateBody.Argument;
import dev.dunder.processor.facades.DelegateBody.Target;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the methods and constructors that pass on to the wrapped type.
 *
 * <pre>{@code
 * public PointUpper PLUS(PointUpper other) {
 *     return wrapOrNull(wrapped.plus(unwrapOrNull(other)));
 * }
 * }</pre>
 */
final class DelegateWriter implements DelegateBody.Visitor<CodeBlock> {
    private final FacadeModel model;
    private final GuardWriter guard;

    DelegateWriter(FacadeModel model, GuardWriter guard) {
        this.model = model;
        this.guard = guard;
    }

    MethodSpec method(Delegate delegate) {
        MethodSpec.Builder method = delegate.signature()
                .method(delegate.name())
                .addJavadoc(FacadeDocWriter.write(delegate.doc()))
                .addModifiers(delegate.modifiers())
                .addCode(guard.write(delegate.guarded(), statement(delegate)));
        return delegate.marks().addTo(method).build();
    }

    MethodSpec constructor(Delegate delegate) {
        CodeBlock instance = delegate.body().accept(this);
        List<CodeBlock> state = delegate.guarded().state();
        MethodSpec.Builder constructor = delegate.signature()
                .constructor()
                .addJavadoc(FacadeDocWriter.write(delegate.doc()))
                .addStatement("this($L)", PassingWriter.constructorArguments(instance, state, model));
        return delegate.marks().addTo(constructor).build();
    }

    private CodeBlock statement(Delegate delegate) {
        CodeBlock value = delegate.body().accept(this);
        Passing passing = delegate.body().result();
        return switch (passing) {
            case NONE -> CodeBlock.of("$L;\n", value);
            case DIRECT, FACADE, FACADE_OR_NULL ->
                CodeBlock.of(
                        "return $L;\n",
                        PassingWriter.result(value, passing, delegate.guarded().state(), model));
        };
    }

    @Override
    public CodeBlock visitCall(DelegateBody.Call call) {
        return CodeBlock.of(
                "$L.$L$L($L)",
                receiver(call.target()),
                typeArguments(call.typeArguments()),
                call.target().member(),
                arguments(call.arguments()));
    }

    @Override
    public CodeBlock visitRead(DelegateBody.Read read) {
        return target(read.target());
    }

    @Override
    public CodeBlock visitWrite(DelegateBody.Write write) {
        return CodeBlock.of("$L = $L", target(write.target()), PassingWriter.argument(write.value(), model));
    }

    @Override
    public CodeBlock visitNew(DelegateBody.New made) {
        return CodeBlock.of(
                "new $L$T($L)", typeArguments(made.typeArguments()), made.type(), arguments(made.arguments()));
    }

    private CodeBlock arguments(List<Argument> arguments) {
        return arguments.stream()
                .map(argument -> PassingWriter.argument(argument, model))
                .collect(CodeBlock.joining(", "));
    }

    private static String typeArguments(List<TypeVariableName> variables) {
        return variables.isEmpty()
                ? ""
                : variables.stream().map(TypeVariableName::name).collect(Collectors.joining(", ", "<", ">"));
    }

    private static CodeBlock target(Target target) {
        return CodeBlock.of("$L.$L", receiver(target), target.member());
    }

    private static CodeBlock receiver(Target target) {
        return target.owner()
                .map(owner -> CodeBlock.of("$T", owner))
                .orElseGet(() -> CodeBlock.of("$L", target.receiver()));
    }
}
