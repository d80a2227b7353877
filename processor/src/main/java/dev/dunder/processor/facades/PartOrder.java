package dev.dunder.processor.facades;

import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.members.Request;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.util.ElementFilter;

/**
 * Puts members in an order that is the same on all compilers: those of the source file as they stand there, a record's
 * canonical constructor and accessors first, and then all others by name. Compilers differ in where they put members that nobody wrote.
 */
final class PartOrder {
    private final Request request;
    private final List<String> components;

    PartOrder(Request request) {
        this.request = request;
        this.components = ElementFilter.recordComponentsIn(request.source().getEnclosedElements()).stream()
                .map(component -> component.getSimpleName().toString())
                .toList();
    }

    /** Sorted parts: fields, constructors, methods. */
    List<Part> sort(List<? extends Part> parts) {
        List<Part> sorted = new ArrayList<>(parts);
        sorted.sort(Comparator.comparingInt(this::rank).thenComparing(this::nameUnlessWritten));
        return sorted;
    }

    private int rank(Part part) {
        if (!request.isLocal(part.element())) {
            return Integer.MAX_VALUE;
        }
        if (part instanceof Part.OfMethod method) {
            int component = isAccessor(method.method())
                    ? components.indexOf(method.method().name())
                    : -1;
            return component >= 0
                    ? component - components.size()
                    : method.method().isOfEveryEnum() ? 1 : 0;
        }
        return part instanceof Part.OfConstructor constructor && isCanonical(constructor.constructor()) ? -1 : 0;
    }

    private boolean isCanonical(Method constructor) {
        return constructor.owner().getKind() == ElementKind.RECORD
                && types(constructor.element().getParameters())
                        .equals(types(constructor.owner().getRecordComponents()));
    }

    private static List<String> types(List<? extends Element> elements) {
        return elements.stream().map(Element::asType).map(DisplayName::of).toList();
    }

    private boolean isAccessor(Method method) {
        return method.owner().getKind() == ElementKind.RECORD
                && method.parameterTypes().isEmpty();
    }

    private String nameUnlessWritten(Part part) {
        return rank(part) == 0 ? "" : part.element().getSimpleName() + part.inWords();
    }
}
