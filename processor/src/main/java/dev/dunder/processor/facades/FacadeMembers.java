package dev.dunder.processor.facades;

import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.members.Member;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.members.Overloads;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a facade offers of a type, and what it has to leave out.
 *
 * @param fields the fields that it offers
 * @param constructors the constructors that it offers
 * @param methods the methods that it offers
 * @param leftOut those whose signatures name a type that the package cannot see
 * @param isImplementation whether the facade implements the type
 */
record FacadeMembers(
        List<NamedPart<Member.OfField>> fields,
        List<NamedPart<Member.OfConstructor>> constructors,
        List<NamedPart<Member.OfMethod>> methods,
        List<Part<?>> leftOut,
        boolean isImplementation) {
    /** Copies the lists. */
    FacadeMembers {
        fields = List.copyOf(fields);
        constructors = List.copyOf(constructors);
        methods = List.copyOf(methods);
        leftOut = List.copyOf(leftOut);
    }

    /** Whether it offers nothing but constructors. */
    boolean isEmpty() {
        return fields.isEmpty() && methods.isEmpty();
    }

    /** The names of its fields and methods. */
    Set<String> names() {
        return Stream.concat(
                        fields.stream().map(NamedPart::name),
                        methods.stream().map(NamedPart::name))
                .collect(Collectors.toSet());
    }

    /** The names of its methods without parameters. */
    Set<String> accessors() {
        return methods.stream()
                .filter(named -> named.member().method().parameterTypes().isEmpty())
                .map(NamedPart::name)
                .collect(Collectors.toSet());
    }

    /** The methods and constructors of which {@code -Xlint:overloads} would warn. */
    Set<Method> ambiguous(Round round) {
        Map<String, List<Method>> byName = methods.stream()
                .collect(Collectors.groupingBy(
                        NamedPart::name, Collectors.mapping(named -> named.member().method(), Collectors.toList())));
        List<Method> created =
                constructors.stream().map(named -> named.member().constructor()).toList();
        return Stream.concat(byName.values().stream(), Stream.of(created))
                .flatMap(same -> ambiguous(same, new Overloads(round)))
                .collect(Collectors.toSet());
    }

    private static Stream<Method> ambiguous(Collection<Method> sameName, Overloads overloads) {
        return sameName.stream()
                .filter(one -> sameName.stream()
                        .anyMatch(other -> !one.equals(other) && overloads.areAmbiguous(one, other)));
    }

    /** The other methods of a method's name in the type. */
    Stream<Method> overloads(Method method) {
        return methods.stream()
                .map(named -> named.member().method())
                .filter(other -> !other.equals(method) && other.name().equals(method.name()));
    }
}
