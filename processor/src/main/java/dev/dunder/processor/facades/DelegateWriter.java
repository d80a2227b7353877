package dev.dunder.processor.facades;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.dunder.processor.core.marks.Suppression;
import dev.dunder.processor.core.naming.Signature;
import dev.dunder.processor.facades.Delegate.Argument;
import dev.dunder.processor.facades.Delegate.Body;
import dev.dunder.processor.facades.Delegate.Passing;
import dev.dunder.processor.facades.FacadeModel.Target;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * Writes the methods and constructors that pass on to the wrapped type.
 *
 * <pre>{@code
 * public PointUpper PLUS(PointUpper other) {
 *     return wrapOrNull(wrapped.plus(unwrapOrNull(other)));
 * }
 * }</pre>
 */
final class DelegateWriter {
    private DelegateWriter() {}

    static MethodSpec method(Delegate delegate, FacadeModel model) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(delegate.name())
                .returns(delegate.signature().result())
                .addCode(body(delegate.body(), model));
        if (delegate.marks().isOverride()) {
            method.addAnnotation(Override.class);
        }
        if (delegate.marks().isStatic()) {
            method.addModifiers(Modifier.STATIC);
        }
        if (delegate.marks().isFinal()) {
            method.addModifiers(Modifier.FINAL);
        }
        return addSignature(method, delegate).build();
    }

    static MethodSpec constructor(Delegate delegate, FacadeModel model) {
        Body.New made = (Body.New) delegate.body();
        CodeBlock instance = CodeBlock.of(
                "new $L$T($L)", typeArguments(made.typeArguments()), made.type(), arguments(made.arguments(), model));
        return addSignature(MethodSpec.constructorBuilder(), delegate)
                .addStatement("this($L)", WrappingWriter.arguments(instance, model))
                .build();
    }

    private static MethodSpec.Builder addSignature(MethodSpec.Builder method, Delegate delegate) {
        Signature signature = delegate.signature();
        method.addJavadoc(FacadeDocWriter.write(delegate.doc()))
                .addAnnotations(delegate.marks().annotations())
                .addAnnotations(Suppression.of(delegate.marks().suppressed()))
                .addTypeVariables(signature.typeVariables())
                .varargs(signature.isVarargs())
                .addExceptions(signature.exceptions())
                .addParameters(signature.parameterSpecs());
        if (delegate.marks().isPublic()) {
            method.addModifiers(Modifier.PUBLIC);
        }
        return method;
    }

    private static CodeBlock body(Body body, FacadeModel model) {
        if (body instanceof Body.Write write) {
            return CodeBlock.of("$L = $L;\n", target(write.target()), argument(write.value(), model));
        }
        CodeBlock value = body instanceof Body.Read read ? target(read.target()) : call((Body.Call) body, model);
        return body.result() == Passing.NOT_AT_ALL
                ? CodeBlock.of("$L;\n", value)
                : CodeBlock.of("return $L;\n", passed(value, body.result(), model));
    }

    /** A value that leaves: as it is, or as a facade. */
    static CodeBlock passed(CodeBlock value, Passing passing, FacadeModel model) {
        return switch (passing) {
            case NOT_AT_ALL, AS_IT_IS -> value;
            case FACADE -> WrappingWriter.wrap(value, model);
            case FACADE_OR_NULL -> CodeBlock.of("$L($L)", model.names().wrap(), value);
        };
    }

    private static CodeBlock call(Body.Call call, FacadeModel model) {
        return CodeBlock.of(
                "$L.$L$L($L)",
                receiver(call.target()),
                typeArguments(call.typeArguments()),
                call.target().member(),
                arguments(call.arguments(), model));
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

    private static CodeBlock arguments(List<Argument> arguments, FacadeModel model) {
        return arguments.stream().map(argument -> argument(argument, model)).collect(CodeBlock.joining(", "));
    }

    private static CodeBlock argument(Argument argument, FacadeModel model) {
        return switch (argument.passing()) {
            case FACADE -> CodeBlock.of("$L.$L", argument.name(), model.names().field());
            case FACADE_OR_NULL -> CodeBlock.of("$L($L)", model.names().unwrap(), argument.name());
            default -> CodeBlock.of("$L", argument.name());
        };
    }
}
