package dev.dunder.processor.core.base;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/** Where in the user's source a problem is shown, as exactly as it is known. */
public sealed interface Origin {

    /** The element that the problem belongs to. */
    Element element();

    /** The element itself: its name. */
    record OfElement(Element element) implements Origin {}

    /** An annotation on the element. */
    record OfAnnotation(Element element, AnnotationMirror annotation) implements Origin {}

    /** A value inside an annotation on the element. */
    record OfValue(Element element, AnnotationMirror annotation, AnnotationValue value) implements Origin {}

    /** The place of an element. */
    static Origin of(Element element) {
        return new OfElement(element);
    }
}
