package dev.dunder.processor.operators;

import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.members.Members;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.members.Supertypes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/**
 * The methods of a type that are, or implement, the abstract method of a functional interface that the type is or else
 * directly implements (JLS 9.8). A functional interface that extends others has one such method: its own.
 *
 * <p>Found by {@code @FunctionalInterface}, since compilers do not agree on {@code ElementType.isFunctionalInterface}.
 */
final class FunctionalMethods {
    private FunctionalMethods() {}

    static List<Method> of(TypeElement type, Supertypes lineage, Round round) {
        Stream<TypeElement> interfaces = isFunctional(type, round) ? Stream.of(type) : directInterfaces(type, round);
        Set<ExecutableElement> functional = interfaces
                .filter(one -> isFunctional(one, round))
                .flatMap(one -> abstractMethod(one, round).stream())
                .collect(Collectors.toSet());
        if (functional.isEmpty()) {
            return List.of();
        }
        Set<String> names = functional.stream()
                .map(method -> method.getSimpleName().toString())
                .collect(Collectors.toSet());
        return Members.methods(type, lineage, names::contains, round).stream()
                .filter(method -> functional.contains(method.element())
                        || method.overridden().stream().anyMatch(functional::contains))
                .toList();
    }

    private static Stream<TypeElement> directInterfaces(TypeElement type, Round round) {
        return type.getInterfaces().stream()
                .filter(one -> one.getKind() == TypeKind.DECLARED)
                .map(round.types()::asElement)
                .flatMap(one -> ElementFilter.typesIn(List.of(one)).stream());
    }

    private static boolean isFunctional(TypeElement type, Round round) {
        return type.getKind().isInterface()
                && Annotation.on(type, FunctionalInterface.class.getCanonicalName(), round.elements())
                        .isPresent();
    }

    private static Optional<ExecutableElement> abstractMethod(TypeElement type, Round round) {
        return abstractMethods(type, round).map(Method::element).findFirst();
    }

    private static Stream<Method> abstractMethods(TypeElement type, Round round) {
        return Members.methods(type, Supertypes.of(type, round), name -> true, round).stream()
                .filter(Method::isAbstract)
                .filter(method -> !method.overridesObject());
    }
}
