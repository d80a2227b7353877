package dev.dunder.processor.operators;

import com.palantir.javapoet.MethodSpec;
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
        MethodSpec.Builder method = helper.signature()
                .method(helper.name().text())
                .addJavadoc(HelperDocWriter.write(helper.doc()))
                .addModifiers(Modifier.STATIC)
                .addCode(helper.body().accept(new HelperBodyWriter()));
        return helper.marks().within(isPublicClass).addTo(method).build();
    }
}
