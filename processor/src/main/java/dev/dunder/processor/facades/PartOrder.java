package dev.dunder.processor.facades;

import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.members.Field;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.members.Request;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.util.ElementFilter;

/**
 * Sorts members in an order that is the same on all compilers: those of the source file as they are written, a record's
 * canonical constructor and accessors first, and then all others by name. Compilers differ in where they put members that
 * nobody wrote.
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

    List<Part<Field>> fields(List<Part<Field>> fields) {
        return sort(fields, field -> 0);
    }

    List<Part<Method>> constructors(List<Part<Method>> constructors) {
        return sort(constructors, constructor -> isCanonical(constructor.member()) ? -1 : 0);
    }

    List<Part<Method>> methods(List<Part<Method>> methods) {
        return sort(methods, method -> rank(method.member()));
    }

    private <M> List<Part<M>> sort(List<Part<M>> parts, ToIntFunction<Part<M>> rankInFile) {
        ToIntFunction<Part<M>> rank =
                part -> request.isLocal(part.element()) ? rankInFile.applyAsInt(part) : Integer.MAX_VALUE;
        return parts.stream()
                .sorted(Comparator.comparingInt(rank)
                        .thenComparing(part -> rank.applyAsInt(part) == 0 ? "" : part.name() + part.inWords()))
                .toList();
    }

    private int rank(Method method) {
        int component = isAccessor(method) ? components.indexOf(method.name()) : -1;
        return component >= 0 ? component - components.size() : method.isOfEveryEnum() ? 1 : 0;
    }

    private static boolean isCanonical(Method constructor) {
        return constructor.owner().getKind() == ElementKind.RECORD
                && types(constructor.element().getParameters())
                        .equals(types(constructor.owner().getRecordComponents()));
    }

    private static List<String> types(List<? extends Element> elements) {
        return elements.stream().map(Element::asType).map(DisplayName::of).toList();
    }

    private static boolean isAccessor(Method method) {
        return method.owner().getKind() == ElementKind.RECORD
                && method.parameterTypes().isEmpty();
    }
}
