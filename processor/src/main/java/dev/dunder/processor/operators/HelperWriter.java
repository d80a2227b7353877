package dev.dunder.processor.operators;

import com.palantir.javapoet.MethodSpec;
import dev.dunder.processor.core.marks.Suppression;
import dev.dunder.processor.core.naming.Signature;
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
        MethodSpec.Builder method = MethodSpec.methodBuilder(helper.name().text())
                .addJavadoc(HelperDocWriter.write(helper.doc()))
                .addAnnotations(helper.marks().annotations())
                .addAnnotations(Suppression.of(helper.marks().suppressedBesideAnnotations()))
                .addModifiers(Modifier.STATIC)
                .addTypeVariables(signature.typeVariables())
                .returns(signature.result())
                .varargs(signature.isVarargs())
                .addExceptions(signature.exceptions())
                .addParameters(signature.parameterSpecs())
                .addCode(helper.body().accept(new BodyWriter()));
        if (isPublicClass && helper.marks().isPublic()) {
            method.addModifiers(Modifier.PUBLIC);
        }
        return method.build();
    }
}
