package dev.dunder.processor.formulas.types;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** What is known of type variables: the types that they equal, and those above and below which they are (JLS 18.2). */
final class Constraints {
    private final JavaTypes types;
    private final List<TypeVariable> variables;
    private final Map<Element, TypeMirror> equal = new HashMap<>();
    private final Map<Element, List<TypeMirror>> lower = new HashMap<>();
    private final Map<Element, TypeMirror> upper = new HashMap<>();

    Constraints(List<TypeVariable> variables, JavaTypes types) {
        this.types = types;
        this.variables = variables;
    }

    /** The type that a variable equals. */
    Optional<TypeMirror> equal(TypeVariable variable) {
        return Optional.ofNullable(equal.get(variable.asElement()));
    }

    /** The subtypes of a variable. */
    List<TypeMirror> lower(TypeVariable variable) {
        return List.copyOf(lower.getOrDefault(variable.asElement(), List.of()));
    }

    /** The type of which a variable is a subtype, beside its own bounds. */
    Optional<TypeMirror> upper(TypeVariable variable) {
        return Optional.ofNullable(upper.get(variable.asElement()));
    }

    /** A variable equals a type, unless it equals another one. */
    void equate(TypeVariable variable, TypeMirror type) {
        equal.putIfAbsent(variable.asElement(), type);
    }

    /** What is given is a subtype of what is made of variables. */
    void reduce(TypeMirror actual, TypeMirror formal) {
        if (formal instanceof TypeVariable variable) {
            if (isInferred(variable) && actual.getKind() != TypeKind.NULL) {
                lower.computeIfAbsent(variable.asElement(), none -> new ArrayList<>())
                        .add(actual);
            }
        } else if (formal instanceof ArrayType array && actual instanceof ArrayType given) {
            reduce(given.getComponentType(), array.getComponentType());
        } else if (formal instanceof DeclaredType declared) {
            view(actual, declared).ifPresent(view -> contain(view, declared));
        }
    }

    private void contain(DeclaredType view, DeclaredType formal) {
        for (int i = 0; i < arguments(view, formal); i++) {
            TypeMirror given = Wildcards.upper(view.getTypeArguments().get(i), types);
            TypeMirror wanted = formal.getTypeArguments().get(i);
            if (wanted instanceof WildcardType wildcard) {
                extended(wildcard).ifPresent(bound -> reduce(given, bound));
                taken(wildcard).ifPresent(bound -> limit(bound, given));
            } else {
                equate(given, wanted);
            }
        }
    }

    /** What is made of variables must be a subtype of another type. */
    void limit(TypeMirror formal, TypeMirror wanted) {
        if (formal instanceof TypeVariable variable) {
            if (isInferred(variable)) {
                upper.putIfAbsent(variable.asElement(), wanted);
            }
        } else if (formal instanceof ArrayType array && wanted instanceof ArrayType other) {
            limit(array.getComponentType(), other.getComponentType());
        } else if (wanted instanceof DeclaredType declared) {
            view(formal, declared).ifPresent(view -> contained(view, declared));
        }
    }

    private void contained(DeclaredType view, DeclaredType wanted) {
        for (int i = 0; i < arguments(view, wanted); i++) {
            TypeMirror formal = view.getTypeArguments().get(i);
            TypeMirror argument = wanted.getTypeArguments().get(i);
            if (argument instanceof WildcardType wildcard) {
                extended(wildcard).ifPresent(bound -> limit(Wildcards.upper(formal, types), bound));
                taken(wildcard).ifPresent(bound -> reduce(bound, formal));
            } else {
                equate(argument, formal);
            }
        }
    }

    private Optional<DeclaredType> view(TypeMirror type, DeclaredType as) {
        return types.view(
                type, ((TypeElement) as.asElement()).getQualifiedName().toString());
    }

    /** How many type arguments both have: none where one is raw. */
    private static int arguments(DeclaredType one, DeclaredType other) {
        return Math.min(one.getTypeArguments().size(), other.getTypeArguments().size());
    }

    private static Optional<TypeMirror> extended(WildcardType wildcard) {
        return Optional.ofNullable(wildcard.getExtendsBound());
    }

    private static Optional<TypeMirror> taken(WildcardType wildcard) {
        return Optional.ofNullable(wildcard.getSuperBound());
    }

    private void equate(TypeMirror given, TypeMirror wanted) {
        if (wanted instanceof TypeVariable variable) {
            if (isInferred(variable)) {
                equate(variable, given);
            }
        } else if (wanted instanceof DeclaredType formal && given instanceof DeclaredType actual) {
            contain(actual, formal);
        } else if (wanted instanceof ArrayType formal && given instanceof ArrayType actual) {
            equate(actual.getComponentType(), formal.getComponentType());
        }
    }

    private boolean isInferred(TypeVariable variable) {
        return variables.stream().anyMatch(one -> one.asElement().equals(variable.asElement()));
    }
}
