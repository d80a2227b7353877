package dev.dunder.processor.core.marks;

import com.palantir.javapoet.AnnotationSpec;
import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.base.Round;
import java.util.Optional;
import javax.lang.model.element.Element;

/** Carries deprecation over, with what it says about since when and whether for removal. */
public final class Deprecation {
    private static final AnnotationSpec PLAIN =
            AnnotationSpec.builder(Deprecated.class).build();

    private Deprecation() {}

    /** The {@code @Deprecated} of an element; what only its Javadoc calls deprecated is so too, in class files as well. */
    public static Optional<AnnotationSpec> of(Element element, Round round) {
        return Annotation.on(element, Deprecated.class.getCanonicalName(), round.elements())
                .map(deprecated -> AnnotationSpec.get(deprecated.mirror()))
                .or(() -> round.elements().isDeprecated(element) ? Optional.of(PLAIN) : Optional.empty());
    }
}
