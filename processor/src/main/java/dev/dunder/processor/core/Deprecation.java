package dev.dunder.processor.core;

import com.palantir.javapoet.AnnotationSpec;
import java.util.Optional;
import javax.lang.model.element.Element;

/** Carries deprecation over, with what it says about since when and whether for removal. */
public final class Deprecation {
    private Deprecation() {}

    /** The {@code @Deprecated} of an element. */
    public static Optional<AnnotationSpec> of(Element element, Round round) {
        return Annotation.on(element, Deprecated.class.getCanonicalName(), round.elements())
                .map(deprecated -> AnnotationSpec.get(deprecated.mirror()));
    }
}
