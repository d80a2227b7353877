package dev.dunder.processor.formulas.types;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/**
 * Finds the type arguments of a generic method from the types of its arguments, and of what is wanted of its result: those
 * that they equal, else the least upper bound of those that they are given, else what they must be, else their own bounds
 * (JLS 18.5, without lambdas, of which formulas have none).
 */
final class Inference {
    private final JavaTypes types;
    private final List<TypeVariable> variables;
    private final Map<Element, TypeMirror> equal = new HashMap<>();
    private final Map<Element, List<TypeMirror>> lower = new HashMap<>();
    private final Map<Element, TypeMirror> upper = new HashMap<>();

    private Inference(List<TypeVariable> variables, JavaTypes types) {
        this.types = types;
        this.variables = variables;
    }

    /** An overload with its type parameters replaced by what the arguments say; none where that is outside their bounds. */
    static Optional<Overload> infer(Overload overload, List<Argument> arguments, JavaTypes types) {
        return infer(overload, arguments, Optional.empty(), types);
    }

    /** The same, where a type is wanted of the result (JLS 18.5.2.1). */
    static Optional<Overload> infer(
            Overload overload, List<Argument> arguments, Optional<TypeMirror> wanted, JavaTypes types) {
        if (overload.variables().isEmpty()) {
            return Optional.of(overload);
        }
        Inference inference = new Inference(overload.variables(), types);
        inference.take(overload, arguments, false);
        inference.incorporate();
        wanted.ifPresent(type -> inference.limit(overload.result(), types.boxed(type)));
        inference.complete(overload, arguments);
        Map<Element, TypeMirror> solution = inference.solution();
        return inference.isWithinBounds(solution)
                ? Optional.of(overload.with(new Substitution(solution, types.round())))
                : Optional.empty();
    }

    private void take(Overload overload, List<Argument> arguments, boolean isGeneric) {
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).isGeneric() == isGeneric) {
                reduce(
                        types.boxed(arguments.get(i).type()),
                        overload.parameters().get(i));
            }
        }
    }

    /** What an argument tells of a variable, its bound may tell of others: {@code T extends Comparable<S>}. */
    private void incorporate() {
        for (TypeVariable variable : variables) {
            List.copyOf(lower.getOrDefault(variable.asElement(), List.of()))
                    .forEach(type -> bounds(variable).forEach(bound -> reduce(type, bound)));
        }
    }

    /** Generic calls as arguments take what is wanted of them, and decide no more than what nothing else does. */
    private void complete(Overload overload, List<Argument> arguments) {
        List<TypeVariable> open = variables.stream()
                .filter(variable -> !equal.containsKey(variable.asElement())
                        && !lower.containsKey(variable.asElement())
                        && !upper.containsKey(variable.asElement()))
                .toList();
        Inference rest = new Inference(open, types);
        rest.take(overload, arguments, true);
        Map<Element, TypeMirror> found = rest.solution();
        open.stream()
                .filter(variable -> types.isErasedSubtype(
                        Objects.requireNonNull(found.get(variable.asElement())), variable.getUpperBound()))
                .forEach(variable -> equal.put(variable.asElement(), found.get(variable.asElement())));
    }

    private void reduce(TypeMirror actual, TypeMirror formal) {
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
    private void limit(TypeMirror formal, TypeMirror wanted) {
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
                equal.putIfAbsent(variable.asElement(), given);
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

    private Map<Element, TypeMirror> solution() {
        Map<Element, TypeMirror> solution = new HashMap<>(equal);
        lower.forEach((variable, bounds) ->
                CommonType.of(bounds, types).ifPresent(common -> solution.putIfAbsent(variable, common)));
        for (TypeVariable variable : variables) {
            TypeMirror least = types.round().types().erasure(variable.getUpperBound());
            solution.computeIfAbsent(
                    variable.asElement(),
                    none -> Optional.ofNullable(upper.get(variable.asElement()))
                            .filter(limit -> types.isErasedSubtype(limit, least))
                            .orElse(least));
        }
        return solution;
    }

    /** Whether what was found is within the variables' bounds; a variable of which nothing is known always is. */
    private boolean isWithinBounds(Map<Element, TypeMirror> solution) {
        Substitution substitution = new Substitution(solution, types.round());
        return variables.stream()
                .filter(variable -> equal.containsKey(variable.asElement()) || lower.containsKey(variable.asElement()))
                .allMatch(variable -> bounds(variable)
                        .allMatch(bound -> types.isAssignable(
                                Objects.requireNonNull(solution.get(variable.asElement())),
                                substitution.visit(bound))));
    }

    private static Stream<? extends TypeMirror> bounds(TypeVariable variable) {
        return variable.getUpperBound() instanceof IntersectionType intersection
                ? intersection.getBounds().stream()
                : Stream.of(variable.getUpperBound());
    }
}
