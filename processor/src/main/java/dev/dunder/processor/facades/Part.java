package dev.dunder.processor.facades;

import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.Origin;
import dev.dunder.processor.core.members.Field;
import dev.dunder.processor.core.members.Method;
import java.util.Optional;
import javax.lang.model.element.Element;

/** A public member of a type, or a constructor that is not private, with what the user wrote on it. */
public sealed interface Part {
    /** Its declaration. */
    Element element();

    /** What the user wrote on it. */
    Words words();

    /** How messages name it. */
    String inWords();

    /**
     * What the user wrote on a member.
     *
     * @param rename the {@code @Rename}, its own or that of a method that it overrides
     * @param omit the {@code @Omit}, its own or that of a method that it overrides
     * @param origin where a problem with it is shown
     */
    record Words(Optional<Annotation> rename, Optional<Annotation> omit, Origin origin) {
        /** The place of the {@code @Rename}, if the member itself carries it. */
        Origin ofRename(Element element) {
            return rename.filter(annotation -> origin.element().equals(element))
                    .filter(annotation -> element.getAnnotationMirrors().contains(annotation.mirror()))
                    .map(annotation -> annotation.origin(element, "value"))
                    .orElse(origin);
        }
    }

    /** A method. */
    record OfMethod(Method method, Words words) implements Part {
        @Override
        public Element element() {
            return method.element();
        }

        @Override
        public String inWords() {
            return method.signature();
        }
    }

    /** A field. */
    record OfField(Field field, Words words) implements Part {
        @Override
        public Element element() {
            return field.element();
        }

        @Override
        public String inWords() {
            return "the field " + field.name();
        }
    }

    /** A constructor. */
    record OfConstructor(Method constructor, Words words) implements Part {
        @Override
        public Element element() {
            return constructor.element();
        }

        @Override
        public String inWords() {
            String signature = constructor.signature();
            return DisplayName.of(constructor.owner()) + signature.substring(signature.indexOf('('));
        }
    }
}
