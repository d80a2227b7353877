package dev.dunder.processor.facades;

import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.members.Request;
import java.util.List;
import javax.lang.model.element.Element;

/**
 * What a type offers to a facade.
 *
 * @param request who asked
 * @param parts its public members and its constructors, in the order of the facade
 * @param misplaced annotations for facades on what no facade has
 */
public record FacadeDeclaration(Request request, List<Part> parts, List<Misplaced> misplaced) {
    /** Copies the lists. */
    public FacadeDeclaration {
        parts = List.copyOf(parts);
        misplaced = List.copyOf(misplaced);
    }

    /** A {@code @Rename} or {@code @Omit} on an element that is no part. */
    record Misplaced(Element element, Annotation annotation) {}

    /** The type's name in a message. */
    String typeName() {
        return DisplayName.of(request.source());
    }
}
