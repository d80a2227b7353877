package dev.dunder.processor.formulas;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.MethodSpec;
import dev.dunder.processor.core.marks.Deprecation;
import dev.dunder.processor.core.marks.Lint;
import dev.dunder.processor.core.marks.Marks;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.naming.Signature;
import dev.dunder.processor.core.source.Site;
import java.util.List;
import java.util.stream.Stream;

/**
 * The head of a method that implements one of the interface.
 *
 * @param name its name
 * @param signature its signature, with the type parameters and the parameters named as in the interface
 * @param marks its annotations, and the warnings that it would cause
 */
record MethodHead(String name, Signature signature, Marks marks) {

    /** The head of the method that implements one. */
    static MethodHead of(Method method, Site site) {
        Signature signature = site.signature(method)
                .names(site.names(method.element()))
                .parameterNames(method.parameterNames())
                .build();
        List<AnnotationSpec> annotations = Stream.concat(
                        Deprecation.of(method.element(), site.round()).stream(),
                        site.nullness(method.element(), signature.result()).stream())
                .toList();
        List<String> warnings = List.copyOf(new Lint(site.round()).ofSignature(method));
        return new MethodHead(method.name(), signature, new Marks(true, annotations, warnings));
    }

    /** The head of a method whose body causes other warnings too. */
    MethodHead suppressing(List<String> warnings) {
        return new MethodHead(name, signature, marks.and(new Marks(true, List.of(), warnings)));
    }

    /** The method, still without a body. */
    MethodSpec.Builder method() {
        return marks.addTo(signature.method(name).addAnnotation(Override.class));
    }
}
