package dev.dunder.processor.facades;

import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.members.Member;
import dev.dunder.processor.core.members.Request;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/**
 * What a type offers to a facade; each list is in the order of the facade.
 *
 * @param request who asked
 * @param fields its public fields
 * @param constructors its constructors that are not private
 * @param methods its public methods
 * @param misplaced annotations for facades on what no facade has
 */
public record FacadeDeclaration(
        Request request,
        List<Part<Member.OfField>> fields,
        List<Part<Member.OfConstructor>> constructors,
        List<Part<Member.OfMethod>> methods,
        List<Misplaced> misplaced) {
    /** Copies the lists. */
    public FacadeDeclaration {
        fields = List.copyOf(fields);
        constructors = List.copyOf(constructors);
        methods = List.copyOf(methods);
        misplaced = List.copyOf(misplaced);
    }

    /** A {@code @Rename} or {@code @Omit} on an element that is no part. */
    record Misplaced(Element element, Annotation annotation) {}

    /** All parts, in the order of the facade. */
    Stream<Part<?>> parts() {
        return Stream.of(fields, constructors, methods).flatMap(List::stream);
    }

    /** The type's name in a message. */
    public String typeName() {
        return DisplayName.of(request.source());
    }
}
