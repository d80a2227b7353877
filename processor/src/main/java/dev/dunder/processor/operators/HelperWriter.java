package dev.dunder.processor.operators;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.dunder.processor.core.DocComment;
import dev.dunder.processor.core.Signature;
import javax.lang.model.element.Modifier;

/**
 * Writes one helper: its documentation, its signature and its body.
 *
 * <pre>{@code
 * public static Money add(Money a, Money b) {
 *     return a.plus(b);
 * }
 * }</pre>
 */
final class HelperWriter {
    private HelperWriter() {}

    static MethodSpec write(Helper helper, boolean isPublicClass) {
        Signature signature = helper.signature();
        MethodSpec.Builder method = MethodSpec.methodBuilder(helper.name())
                .addJavadoc(doc(helper.doc()))
                .addAnnotations(helper.marks().annotations())
                .addAnnotations(OperatorsWriter.suppression(helper.marks().suppressedBesideAnnotations()))
                .addModifiers(Modifier.STATIC)
                .addTypeVariables(signature.typeVariables())
                .returns(signature.result())
                .varargs(signature.isVarargs())
                .addExceptions(signature.exceptions())
                .addCode(body(helper.body()));
        if (isPublicClass && helper.marks().isPublic()) {
            method.addModifiers(Modifier.PUBLIC);
        }
        signature.parameters().forEach(parameter -> method.addParameter(parameter(parameter)));
        return method.build();
    }

    private static ParameterSpec parameter(Signature.Parameter parameter) {
        return ParameterSpec.builder(parameter.type(), parameter.name())
                .addAnnotations(parameter.annotations())
                .build();
    }

    private static CodeBlock body(Body body) {
        if (body instanceof Body.Call call) {
            return CallWriter.write(call);
        }
        if (body instanceof Body.Comparison comparison) {
            return ComparisonWriter.write(comparison);
        }
        return body instanceof Body.Iteration iteration
                ? IterationWriter.write(iteration)
                : ManyWriter.write((Body.Many) body);
    }

    private static CodeBlock doc(Helper.Doc doc) {
        CodeBlock.Builder text = CodeBlock.builder().add("{@code $L}: ", doc.notation());
        doc.method()
                .ifPresentOrElse(method -> text.add("$L.\n", reference(method)), () -> text.add("$L.\n", doc.reason()));
        doc.comment().ifPresent(comment -> text.add(comment(comment)));
        return text.build();
    }

    private static CodeBlock reference(Helper.Reference method) {
        CodeBlock parameters = method.parameters()
                .map(types ->
                        types.stream().map(type -> CodeBlock.of("$T", type)).collect(CodeBlock.joining(", ", "(", ")")))
                .orElse(CodeBlock.of(""));
        return CodeBlock.of("{@link $T#$L$L}", method.type(), method.method(), parameters);
    }

    private static CodeBlock comment(DocComment comment) {
        CodeBlock.Builder text = CodeBlock.builder();
        if (!comment.description().isEmpty()) {
            text.add("\n<p>$L\n", comment.description());
        }
        StringBuilder tags = new StringBuilder();
        comment.texts("return")
                .forEach(result -> tags.append("@return ").append(result).append('\n'));
        comment.texts("throws")
                .forEach(thrown -> tags.append("@throws ").append(thrown).append('\n'));
        comment.texts("deprecated")
                .forEach(reason -> tags.append("@deprecated ").append(reason).append('\n'));
        return tags.isEmpty() ? text.build() : text.add("\n$L", tags).build();
    }

    /** A call, as an expression. */
    static CodeBlock call(Callee callee) {
        String arguments = String.join(", ", callee.arguments());
        if (callee.owner().isPresent()) {
            return CodeBlock.of("$T.$L($L)", callee.owner().get(), callee.method(), arguments);
        }
        return callee.receiver()
                .map(receiver -> CodeBlock.of("$L.$L($L)", receiver, callee.method(), arguments))
                .orElseGet(() -> CodeBlock.of("$L($L)", callee.method(), arguments));
    }
}
