package dev.dunder.processor.facades;

import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.base.Visibility;
import dev.dunder.processor.core.members.Access;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.members.Overloads;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;

/**
 * What a facade offers of a type, and what it has to leave out.
 *
 * @param members its members and constructors
 * @param leftOut those whose signatures name a type that the package cannot see
 * @param isImplementation whether the facade implements the type
 */
record FacadeMembers(List<Named> members, List<Part> leftOut, boolean isImplementation) {
    /** Copies the lists. */
    FacadeMembers {
        members = List.copyOf(members);
        leftOut = List.copyOf(leftOut);
    }

    /** What a facade of a style offers, with names that may still clash. */
    static FacadeMembers of(FacadeDeclaration declaration, FacadeStyle style, FacadeNaming naming, Access access) {
        List<Named> members = new ArrayList<>();
        List<Part> leftOut = new ArrayList<>();
        boolean isComplete = true;
        for (Part part : declaration.parts()) {
            if (isConstructor(part) && isInner(declaration.request().source())) {
                continue; // it needs an instance of the class around it
            }
            boolean isVisible = visibility(part, access) != Visibility.HIDDEN;
            if (part.words().omit().isEmpty() && isVisible) {
                members.add(new Named(part, isConstructor(part) ? Named.CONSTRUCTOR : naming.name(part)));
            } else if (part.words().omit().isEmpty() && !isConstructor(part)) {
                leftOut.add(part);
            }
            isComplete &= !isAbstract(part)
                    || (isVisible
                            && part.words().omit().isEmpty()
                            && part.words().rename().isEmpty());
        }
        TypeElement source = declaration.request().source();
        return new FacadeMembers(members, leftOut, isComplete && style.keepsNames() && canBeImplemented(source));
    }

    /** The methods and constructors of which {@code -Xlint:overloads} would warn. */
    Set<Method> ambiguous(Round round) {
        Overloads overloads = new Overloads(round);
        Map<String, List<Method>> byName = members.stream()
                .filter(named -> !(named.part() instanceof Part.OfField))
                .collect(Collectors.groupingBy(Named::name, Collectors.mapping(Named::method, Collectors.toList())));
        return byName.values().stream()
                .flatMap(same -> same.stream()
                        .filter(one -> same.stream()
                                .anyMatch(other -> !one.equals(other) && overloads.areAmbiguous(one, other))))
                .collect(Collectors.toSet());
    }

    /** The other methods of a method's name in the type. */
    Stream<Method> overloads(Method method) {
        return members.stream()
                .map(Named::part)
                .flatMap(part -> part instanceof Part.OfMethod other ? Stream.of(other.method()) : Stream.empty())
                .filter(other -> !other.equals(method) && other.name().equals(method.name()));
    }

    private static Visibility visibility(Part part, Access access) {
        if (part instanceof Part.OfField field) {
            return access.of(field.field());
        }
        return part instanceof Part.OfMethod method
                ? access.of(method.method())
                : access.of(((Part.OfConstructor) part).constructor());
    }

    private static boolean isConstructor(Part part) {
        return part instanceof Part.OfConstructor;
    }

    private static boolean isInner(TypeElement type) {
        return type.getNestingKind() == NestingKind.MEMBER
                && !type.getModifiers().contains(Modifier.STATIC);
    }

    private static boolean isAbstract(Part part) {
        return part instanceof Part.OfMethod method && method.method().isAbstract();
    }

    private static boolean canBeImplemented(TypeElement source) {
        return source.getKind() == ElementKind.INTERFACE
                && !source.getModifiers().contains(Modifier.SEALED);
    }
}
