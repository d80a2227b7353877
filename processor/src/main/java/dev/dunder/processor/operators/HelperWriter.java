package dev.dunder.processor.operators;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.dunder.processor.core.marks.Suppression;
import dev.dunder.processor.core.naming.Signature;
import dev.dunder.processor.core.source.DocComment;
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
                .addParameters(signature.parameterSpecs())
                .addCode(body(helper.body()));
        if (isPublicClass && helper.marks().isPublic()) {
            method.addModifiers(Modifier.PUBLIC);
        }
        return method.build();
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

    /** Few pieces, since JavaPoet takes each of them apart by a pattern, in both of its passes. */
    private static CodeBlock doc(Helper.Doc doc) {
        String start = "{@code " + doc.notation() + "}: ";
        String comment = doc.comment().map(HelperWriter::comment).orElse("");
        return doc.method()
                .map(method -> reference(start, method, comment))
                .orElseGet(() -> CodeBlock.of("$L", start + doc.reason() + ".\n" + comment));
    }

    private static CodeBlock reference(String start, Helper.Reference method, String comment) {
        CodeBlock.Builder text = CodeBlock.builder().add("$L$T", start + "{@link ", method.type());
        String before = "#" + method.method() + (method.parameters().isPresent() ? "(" : "");
        for (TypeName type : method.parameters().orElse(List.of())) {
            text.add("$L$T", before, type);
            before = ", ";
        }
        boolean isInParentheses = method.parameters().isPresent();
        boolean isEmpty = method.parameters().orElse(List.of()).isEmpty();
        return text.add("$L", (isEmpty ? before : "") + (isInParentheses ? ")" : "") + "}.\n" + comment)
                .build();
    }

    private static String comment(DocComment comment) {
        String description = comment.description().isEmpty() ? "" : "\n<p>" + comment.description() + "\n";
        StringBuilder tags = new StringBuilder();
        comment.texts("return")
                .forEach(result -> tags.append("@return ").append(result).append('\n'));
        comment.texts("throws")
                .forEach(thrown -> tags.append("@throws ").append(thrown).append('\n'));
        comment.texts("deprecated")
                .forEach(reason -> tags.append("@deprecated ").append(reason).append('\n'));
        return tags.isEmpty() ? description : description + "\n" + tags;
    }

    /** A call, as an expression. */
    static CodeBlock call(Callee callee) {
        return call("", callee, "");
    }

    /** A call with the text before and behind it. */
    static CodeBlock call(String before, Callee callee, String after) {
        String call = callee.text() + after;
        return callee.owner()
                .map(owner -> CodeBlock.of("$L$T$L", before, owner, "." + call))
                .orElseGet(() -> CodeBlock.of(
                        "$L",
                        before
                                + callee.receiver()
                                        .map(receiver -> receiver + ".")
                                        .orElse("")
                                + call));
    }
}
