package dev.dunder.processor.facades;

import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.base.Origin;
import dev.dunder.processor.core.members.Member;
import java.util.Optional;
import javax.lang.model.element.Element;

/**
 * A public member of a type, or a constructor that is not private, with what the user wrote on it.
 *
 * @param <M> the sort of member
 * @param member the member
 * @param rename the {@code @Rename}, its own or that of a method that it overrides
 * @param omit the {@code @Omit}, its own or that of a method that it overrides
 * @param origin where a problem with it is shown
 */
public record Part<M extends Member>(M member, Optional<Annotation> rename, Optional<Annotation> omit, Origin origin) {
    /** Its declaration. */
    Element element() {
        return member.element();
    }

    /** How messages name it. */
    String inWords() {
        return member.inWords();
    }

    /** Whether the user leaves it out of the facade. */
    boolean isOmitted() {
        return omit.isPresent();
    }

    /** Whether the user gives it another name. */
    boolean isRenamed() {
        return rename.isPresent();
    }

    /** The place of the {@code @Rename}, if the member itself carries it; else the place of the member. */
    Origin originOfRename() {
        return rename.filter(annotation -> origin.element().equals(element()))
                .filter(annotation -> element().getAnnotationMirrors().contains(annotation.mirror()))
                .map(annotation -> annotation.origin(element(), "value"))
                .orElse(origin);
    }
}
