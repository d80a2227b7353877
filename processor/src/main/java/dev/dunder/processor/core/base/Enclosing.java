package dev.dunder.processor.core.base;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
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
        return ElementViews.type(element)
                .orElseGet(() -> of(element).map(Enclosing::type).orElseThrow());
    }

    /** The types around an element, the innermost first: itself, if it is one. */
    public static List<TypeElement> types(Element element) {
        return Stream.iterate(Optional.of(element), Optional::isPresent, around -> around.flatMap(Enclosing::of))
                .flatMap(around -> around.flatMap(ElementViews::type).stream())
                .toList();
    }

    /** Whether each object of a type needs an object of the class around it (JLS 8.1.3). */
    public static boolean isInner(TypeElement type) {
        return type.getNestingKind() == NestingKind.MEMBER
                && !type.getModifiers().contains(Modifier.STATIC);
    }

    /** The top-level type around an element; the element itself if it is in none. */
    public static Element outermost(Element element) {
        return of(element)
                .filter(around -> ElementViews.type(around).isPresent()
                        || ElementViews.executable(around).isPresent())
                .map(Enclosing::outermost)
                .orElse(element);
    }
}
