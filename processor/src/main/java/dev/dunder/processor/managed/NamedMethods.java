package dev.dunder.processor.managed;

import dev.dunder.processor.core.base.NearestName;
import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.base.Result;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.managed.ManagedDeclaration.Candidate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Chooses the method that the annotation names: the overload with the parameter types, or without any, or the only one. */
final class NamedMethods {
    private final ManagedDeclaration declaration;
    private final MethodRules methods;
    private final Round round;

    NamedMethods(ManagedDeclaration declaration, MethodRules methods, Round round) {
        this.declaration = declaration;
        this.methods = methods;
        this.round = round;
    }

    /** The one that the annotation's {@code enter} or {@code exit} names, among the methods of its name. */
    Result<Candidate> choose(String element, MethodReference reference, List<Candidate> overloads) {
        List<Candidate> fitting = reference.parameterTypes().isPresent()
                ? overloads.stream()
                        .filter(candidate -> reference.fits(candidate.method(), round.types()))
                        .toList()
                : ofBareName(overloads);
        if (fitting.isEmpty()) {
            return Result.failed(List.of(
                    overloads.isEmpty()
                            ? unknownName(element, reference)
                            : unknownOverload(element, reference, overloads)));
        }
        return fitting.size() == 1
                ? Result.of(fitting.get(0))
                : Result.failed(List.of(ambiguous(element, reference, fitting)));
    }

    /** Of the methods that can be called, the one without parameters, otherwise all. */
    List<Candidate> ofBareName(List<Candidate> overloads) {
        List<Candidate> callable =
                overloads.stream().filter(methods::isCallable).toList();
        List<Candidate> plain = callable.stream()
                .filter(candidate -> candidate.method().parameterTypes().isEmpty())
                .toList();
        return Stream.of(plain, callable, overloads.stream().limit(1).toList())
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private Problem ambiguous(String element, MethodReference reference, List<Candidate> overloads) {
        return ManagedProblem.AMBIGUOUS_METHOD.at(
                declaration.originOfName(element),
                declaration.typeName(),
                reference.name(),
                signatures(overloads, ""),
                signatures(overloads, element));
    }

    private Problem unknownOverload(String element, MethodReference reference, List<Candidate> overloads) {
        return noSuchMethod(
                element,
                reference,
                element + " = \"" + reference.text() + "\"; " + declaration.typeName() + " has "
                        + signatures(overloads, ""),
                "write " + signatures(overloads, element));
    }

    private Problem unknownName(String element, MethodReference reference) {
        List<String> names = declaration.methods().stream()
                .filter(methods::isCallable)
                .filter(method -> !method.overridesObject())
                .map(Method::name)
                .distinct()
                .toList();
        String some = names.stream().limit(5).collect(Collectors.joining(", "));
        return noSuchMethod(
                element,
                reference,
                element + " = \"" + reference.text() + "\"; " + declaration.typeName() + " has " + some
                        + (names.size() > 5 ? ", …" : ""),
                NearestName.of(reference.lastWord(), names)
                        .map(nearest -> "write " + element + " = \"" + nearest + "\"")
                        .orElse("write the name of a method of " + declaration.typeName()));
    }

    private Problem noSuchMethod(String element, MethodReference reference, String found, String fix) {
        return ManagedProblem.NO_SUCH_METHOD.at(
                declaration.originOfName(element), declaration.typeName(), reference.text(), found, fix);
    }

    /** The overloads, as values of an element of the annotation, or as they are. */
    private String signatures(List<Candidate> overloads, String element) {
        List<String> simple = overloads.stream()
                .map(candidate -> candidate.method().signature())
                .sorted()
                .toList();
        List<String> distinct = simple.stream().distinct().count() == simple.size()
                ? simple
                : overloads.stream()
                        .map(candidate -> MethodReference.qualified(candidate.method(), round.types()))
                        .sorted()
                        .toList();
        return distinct.stream()
                .map(signature -> element.isEmpty() ? signature : element + " = \"" + signature + "\"")
                .collect(Collectors.joining(element.isEmpty() ? ", " : " or "));
    }
}
