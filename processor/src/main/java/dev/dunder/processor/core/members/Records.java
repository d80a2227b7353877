package dev.dunder.processor.core.members;

import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.Enclosing;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Tells which members of a record its header declares (JLS 8.10). */
public final class Records {
    private Records() {}

    /** The names of a record's components; none of another type. */
    public static List<String> componentNames(TypeElement type) {
        return type.getRecordComponents().stream()
                .map(component -> component.getSimpleName().toString())
                .toList();
    }

    /** Whether a constructor takes the components of its record (JLS 8.10.4). */
    public static boolean isCanonical(ExecutableElement constructor) {
        TypeElement owner = Enclosing.type(constructor);
        return constructor.getKind() == ElementKind.CONSTRUCTOR
                && owner.getKind() == ElementKind.RECORD
                && types(constructor.getParameters()).equals(types(owner.getRecordComponents()));
    }

    /** Whether a method reads a component of its record (JLS 8.10.3). */
    public static boolean isAccessor(ExecutableElement method) {
        return method.getKind() == ElementKind.METHOD
                && method.getParameters().isEmpty()
                && componentNames(Enclosing.type(method))
                        .contains(method.getSimpleName().toString());
    }

    /** The method that reads the component of a record's field; an annotation on the component is on both (JLS 9.7.4). */
    public static Optional<ExecutableElement> accessor(Element field) {
        boolean isOfComponent = field.getKind() == ElementKind.FIELD
                && !field.getModifiers().contains(Modifier.STATIC)
                && Enclosing.type(field).getKind() == ElementKind.RECORD;
        return isOfComponent
                ? ElementFilter.methodsIn(Enclosing.type(field).getEnclosedElements()).stream()
                        .filter(Records::isAccessor)
                        .filter(method -> method.getSimpleName().equals(field.getSimpleName()))
                        .findFirst()
                : Optional.empty();
    }

    private static List<String> types(List<? extends Element> elements) {
        return elements.stream().map(Element::asType).map(DisplayName::of).toList();
    }
}
