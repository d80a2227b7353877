package dev.dunder.processor.core.base;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;

/** What stands around an element. */
public final class Enclosing {
    private Enclosing() {}

    /** The element around an element, if there is one. */
    public static Optional<Element> of(Element element) {
        return Optional.ofNullable(element.getEnclosingElement());
    }

    /** The type that declares a member, or the type itself. */
    public static TypeElement type(Element element) {
        return element instanceof TypeElement type
                ? type
                : of(element).map(Enclosing::type).orElseThrow();
    }

    /** Whether each object of a type needs an object of the class around it (JLS 8.1.3). */
    public static boolean isInner(TypeElement type) {
        return type.getNestingKind() == NestingKind.MEMBER
                && !type.getModifiers().contains(Modifier.STATIC);
    }

    /** The top-level type around an element; the element itself if it is in none. */
    public static Element outermost(Element element) {
        Element outermost = element;
        while (outermost.getEnclosingElement() instanceof TypeElement
                || outermost.getEnclosingElement() instanceof ExecutableElement) {
            outermost = outermost.getEnclosingElement();
        }
        return outermost;
    }
}
