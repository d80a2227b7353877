package dev.dunder.processor.core.base;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/** Where in the user's source a problem is shown, as exactly as it is known. */
public sealed interface Origin {

    /** The element that the problem belongs to. */
    Element element();

    /** Takes the origin apart. */
    void accept(Visitor visitor);

    /** The element itself: its name. */
    record OfElement(Element element) implements Origin {
        @Override
        public void accept(Visitor visitor) {
            visitor.visitElement(element);
        }
    }

    /** An annotation on the element. */
    record OfAnnotation(Element element, AnnotationMirror annotation) implements Origin {
        @Override
        public void accept(Visitor visitor) {
            visitor.visitAnnotation(element, annotation);
        }
    }

    /** A value inside an annotation on the element. */
    record OfValue(Element element, AnnotationMirror annotation, AnnotationValue value) implements Origin {
        @Override
        public void accept(Visitor visitor) {
            visitor.visitValue(element, annotation, value);
        }
    }

    /** One case for each kind of origin. */
    interface Visitor {
        /** The case of an element. */
        void visitElement(Element element);

        /** The case of an annotation on an element. */
        void visitAnnotation(Element element, AnnotationMirror annotation);

        /** The case of a value in an annotation on an element. */
        void visitValue(Element element, AnnotationMirror annotation, AnnotationValue value);
    }

    /** The place of an element. */
    static Origin of(Element element) {
        return new OfElement(element);
    }
}
