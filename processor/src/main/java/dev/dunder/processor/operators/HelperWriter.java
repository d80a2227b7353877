package dev.dunder.processor.operators;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.dunder.processor.core.DocComment;
import dev.dunder.processor.core.Signature;
import dev.dunder.processor.core.Suppression;
import java.util.List;
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
                .addAnnotations(Suppression.of(helper.marks().suppressedBesideAnnotations()))
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
        String start = "{@code " + doc.notation() + "}: ";
        CodeBlock.Builder text = CodeBlock.builder();
        doc.method()
                .ifPresentOrElse(
                        method -> text.add(reference(start, method)),
                        () -> text.add("$L", start + doc.reason() + ".\n"));
        doc.comment().ifPresent(comment -> text.add(comment(comment)));
        return text.build();
    }

    private static CodeBlock reference(String start, Helper.Reference method) {
        CodeBlock.Builder text = CodeBlock.builder().add("$L$T", start + "{@link ", method.type());
        String before = "#" + method.method() + (method.parameters().isPresent() ? "(" : "");
        for (TypeName type : method.parameters().orElse(List.of())) {
            text.add("$L$T", before, type);
            before = ", ";
        }
        boolean isInParentheses = method.parameters().isPresent();
        boolean isEmpty = method.parameters().orElse(List.of()).isEmpty();
        return text.add("$L", (isEmpty ? before : "") + (isInParentheses ? ")" : "") + "}.\n")
                .build();
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
        String call = callee.method() + "(" + String.join(", ", callee.arguments()) + ")";
        if (callee.owner().isPresent()) {
            return CodeBlock.of("$T.$L", callee.owner().get(), call);
        }
        return CodeBlock.of(
                "$L", callee.receiver().map(receiver -> receiver + "." + call).orElse(call));
    }
}
