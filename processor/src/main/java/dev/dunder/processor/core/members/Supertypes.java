package dev.dunder.processor.core.members;

import dev.dunder.processor.core.base.CoreProblem;
import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.ElementViews;
import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.base.Round;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * A type and all its supertypes, each once: the classes from the type up to {@code Object}, then the interfaces, nearer
 * ones first.
 *
 * @param types the type itself first
 * @param missing a supertype that the compiler does not know (yet)
 */
public record Supertypes(List<TypeElement> types, Optional<TypeMirror> missing) {

    /** The lineage of a type. */
    public static Supertypes of(TypeElement type, Round round) {
        Map<String, TypeElement> found = new LinkedHashMap<>();
        List<TypeMirror> interfaces = new ArrayList<>();
        Optional<TypeMirror> missing = Optional.empty();
        Optional<TypeElement> next = Optional.of(type);
        while (next.isPresent()) {
            TypeElement current = next.get();
            found.put(current.getQualifiedName().toString(), current);
            interfaces.addAll(current.getInterfaces());
            missing = missing.or(() -> unknown(current.getSuperclass()));
            next = ElementViews.ofType(current.getSuperclass());
        }
        for (int i = 0; i < interfaces.size(); i++) {
            TypeMirror candidate = interfaces.get(i);
            missing = missing.or(() -> unknown(candidate));
            ElementViews.ofType(candidate)
                    .filter(element ->
                            found.putIfAbsent(element.getQualifiedName().toString(), element) == null)
                    .ifPresent(element -> interfaces.addAll(element.getInterfaces()));
        }
        TypeElement object = round.elements().getTypeElement(Object.class.getCanonicalName());
        found.putIfAbsent(object.getQualifiedName().toString(), object);
        return new Supertypes(List.copyOf(found.values()), missing);
    }

    /** What is wrong with a request whose type has this lineage: the supertype that is missing. */
    public List<Problem> problems(Request request) {
        return missing.stream()
                .map(type -> CoreProblem.UNRESOLVED_TYPE.at(
                        request.origin(),
                        DisplayName.of(type),
                        "among the supertypes of " + DisplayName.of(request.source())))
                .toList();
    }

    private static Optional<TypeMirror> unknown(TypeMirror type) {
        return type.getKind() == TypeKind.ERROR ? Optional.of(type) : Optional.empty();
    }
}
