package dev.dunder.processor.formulas.types;

import dev.dunder.processor.core.base.ElementViews;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The least upper bound of reference types, as far as it can be named: one of them that all others are, else a class that
 * all of them extend, else the first interface that they share, those with methods before those that only mark (JLS
 * 4.10.4). Type arguments in which they differ become wildcards.
 */
final class CommonType {
    private final List<TypeMirror> all;
    private final TypeRelations types;
    private final boolean isWithin;

    private CommonType(List<TypeMirror> all, TypeRelations types, boolean isWithin) {
        this.all = all;
        this.types = types;
        this.isWithin = isWithin;
    }

    /** The type that all of some reference types are; none of no types. */
    static Optional<TypeMirror> of(List<TypeMirror> all, TypeRelations types) {
        return all.isEmpty() ? Optional.empty() : new CommonType(all, types, false).find();
    }

    private Optional<TypeMirror> find() {
        return all.stream().filter(this::isOfAll).findFirst().or(this::shared);
    }

    private boolean isOfAll(TypeMirror candidate) {
        return all.stream().allMatch(type -> types.isSubtype(type, candidate));
    }

    private Optional<TypeMirror> shared() {
        Set<TypeMirror> above = new LinkedHashSet<>(all.subList(0, 1));
        climb(all.get(0), above);
        List<TypeMirror> shared =
                above.stream().flatMap(type -> ofAll(type).stream()).toList();
        List<TypeMirror> least = shared.stream()
                .filter(candidate -> shared.stream().noneMatch(other -> types.isProperSubtype(other, candidate)))
                .toList();
        return Stream.<Stream<TypeMirror>>of(
                        least.stream().filter(CommonType::isClass),
                        least.stream().filter(this::hasMethods),
                        least.stream())
                .flatMap(candidates -> candidates)
                .findFirst();
    }

    private void climb(TypeMirror from, Set<TypeMirror> above) {
        List<TypeMirror> next = new ArrayList<>(types.round().types().directSupertypes(from));
        above.addAll(next);
        next.forEach(type -> climb(type, above));
    }

    /** A supertype of the first type as one of all of them. */
    private Optional<TypeMirror> ofAll(TypeMirror candidate) {
        if (isOfAll(candidate)) {
            return Optional.of(candidate);
        }
        return ElementViews.ofType(candidate).flatMap(this::ofAll);
    }

    private Optional<TypeMirror> ofAll(TypeElement element) {
        List<DeclaredType> views = all.stream()
                .flatMap(type -> types.view(type, element.getQualifiedName().toString()).stream())
                .toList();
        return views.size() == all.size() ? Optional.of(containing(element, views)) : Optional.empty();
    }

    /** The least type that contains several instantiations of one class (JLS 4.10.4, lcta); raw if one of them is. */
    private TypeMirror containing(TypeElement element, List<DeclaredType> views) {
        int count = element.getTypeParameters().size();
        if (views.stream().anyMatch(view -> view.getTypeArguments().size() < count)) {
            return types.round().types().getDeclaredType(element);
        }
        TypeMirror[] arguments = new TypeMirror[count];
        for (int i = 0; i < count; i++) {
            int index = i;
            arguments[i] = containing(views.stream()
                    .<TypeMirror>map(view -> view.getTypeArguments().get(index))
                    .toList());
        }
        return types.round().types().getDeclaredType(element, arguments);
    }

    /** What contains some type arguments; within those of another it is any, as {@code Comparable} would have no end. */
    private TypeMirror containing(List<TypeMirror> arguments) {
        TypeMirror first = arguments.get(0);
        if (first.getKind() != TypeKind.WILDCARD && arguments.stream().allMatch(one -> types.isSame(one, first))) {
            return first;
        }
        List<TypeMirror> bounds =
                arguments.stream().map(one -> Wildcards.upper(one, types)).toList();
        Optional<TypeMirror> common = isWithin ? Optional.empty() : new CommonType(bounds, types, true).find();
        return common.filter(bound -> !types.isSame(bound, types.declared("java.lang.Object")))
                .<TypeMirror>map(bound -> types.round().types().getWildcardType(bound, null))
                .orElseGet(() -> types.round().types().getWildcardType(null, null));
    }

    private static boolean isClass(TypeMirror type) {
        return ElementViews.ofType(type)
                .filter(element -> element.getKind() == ElementKind.CLASS)
                .isPresent();
    }

    private boolean hasMethods(TypeMirror type) {
        return ElementViews.ofType(type)
                .filter(element ->
                        !ElementFilter.methodsIn(element.getEnclosedElements()).isEmpty()
                                || types.round().types().directSupertypes(type).stream()
                                        .filter(above -> !isClass(above))
                                        .anyMatch(this::hasMethods))
                .isPresent();
    }
}
