package dev.dunder.processor.facades;

import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.Origin;
import dev.dunder.processor.core.members.Field;
import dev.dunder.processor.core.members.Method;
import java.util.Optional;
import javax.lang.model.element.Element;

/**
 * A public member of a type, or a constructor that is not private, with what the user wrote on it.
 *
 * @param <M> what it is: a {@link Field} or a {@link Method}
 * @param member the member
 * @param element its declaration
 * @param inWords how messages name it
 * @param words what the user wrote on it
 */
record Part<M>(M member, Element element, String inWords, Words words) {

    static Part<Field> ofField(Field field, Words words) {
        return new Part<>(field, field.element(), "the field " + field.name(), words);
    }

    static Part<Method> ofMethod(Method method, Words words) {
        return new Part<>(method, method.element(), method.signature(), words);
    }

    static Part<Method> ofConstructor(Method constructor, Words words) {
        String signature = constructor.signature();
        String inWords = DisplayName.of(constructor.owner()) + signature.substring(signature.indexOf('('));
        return new Part<>(constructor, constructor.element(), inWords, words);
    }

    /** Its simple name. */
    String name() {
        return element.getSimpleName().toString();
    }

    /** Whether the user leaves it out of the facade. */
    boolean isOmitted() {
        return words.omit().isPresent();
    }

    /** Whether the user gives it another name. */
    boolean isRenamed() {
        return words.rename().isPresent();
    }

    /** Where a problem with it is shown. */
    Origin origin() {
        return words.origin();
    }

    /** The place of the {@code @Rename}, if the member itself carries it; else the place of the member. */
    Origin originOfRename() {
        return words.rename()
                .filter(annotation -> words.origin().element().equals(element))
                .filter(annotation -> element.getAnnotationMirrors().contains(annotation.mirror()))
                .map(annotation -> annotation.origin(element, "value"))
                .orElse(words.origin());
    }

    /**
     * What the user wrote on a member.
     *
     * @param rename the {@code @Rename}, its own or that of a method that it overrides
     * @param omit the {@code @Omit}, its own or that of a method that it overrides
     * @param origin where a problem with it is shown
     */
    record Words(Optional<Annotation> rename, Optional<Annotation> omit, Origin origin) {}
}
