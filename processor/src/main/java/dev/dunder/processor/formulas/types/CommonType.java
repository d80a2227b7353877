package dev.dunder.processor.formulas.types;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * The least upper bound of reference types, as far as it can be named: one of them that all others are, else a class
 * that all of them extend, else the first interface that they share (JLS 4.10.4).
 */
final class CommonType {
    private CommonType() {}

    /** The type that all of some reference types are; none of no types. */
    static Optional<TypeMirror> of(List<TypeMirror> all, JavaTypes types) {
        Optional<TypeMirror> widest = all.stream()
                .filter(candidate -> all.stream().allMatch(type -> types.isSubtype(type, candidate)))
                .findFirst();
        return widest.or(() -> all.isEmpty() ? Optional.empty() : shared(all, types));
    }

    private static Optional<TypeMirror> shared(List<TypeMirror> all, JavaTypes types) {
        Set<TypeMirror> above = new LinkedHashSet<>();
        climb(all.get(0), above, types);
        List<TypeMirror> shared = above.stream()
                .filter(candidate -> all.stream().allMatch(type -> types.isSubtype(type, candidate)))
                .toList();
        List<TypeMirror> least = shared.stream()
                .filter(candidate -> shared.stream()
                        .noneMatch(other -> !types.isSame(other, candidate) && types.isSubtype(other, candidate)))
                .toList();
        return least.stream()
                .filter(CommonType::isClass)
                .findFirst()
                .or(() -> least.stream().findFirst());
    }

    private static void climb(TypeMirror from, Set<TypeMirror> above, JavaTypes types) {
        List<TypeMirror> next = new ArrayList<>(types.round().types().directSupertypes(from));
        above.addAll(next);
        next.forEach(type -> climb(type, above, types));
    }

    private static boolean isClass(TypeMirror type) {
        return type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getKind() == ElementKind.CLASS;
    }
}
