package dev.dunder.processor.formulas.types;

import dev.dunder.processor.core.Substitution;
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

/**
 * Finds the type arguments of a generic method from the types of its arguments: those that they equal, else the least
 * upper bound of those that they are given, else their own bounds (JLS 18.5.1, without lambdas and targets, of which
 * formulas have none).
 */
final class Inference {
    private final JavaTypes types;
    private final List<TypeVariable> variables;
    private final Map<Element, TypeMirror> equal = new HashMap<>();
    private final Map<Element, List<TypeMirror>> lower = new HashMap<>();

    private Inference(List<TypeVariable> variables, JavaTypes types) {
        this.types = types;
        this.variables = variables;
    }

    /** An overload with its type parameters replaced by what the arguments say. */
    static Overload infer(Overload overload, List<Argument> arguments, JavaTypes types) {
        if (overload.variables().isEmpty()) {
            return overload;
        }
        Inference inference = new Inference(overload.variables(), types);
        for (int i = 0; i < arguments.size(); i++) {
            inference.reduce(
                    types.boxed(arguments.get(i).type()), overload.parameters().get(i));
        }
        Substitution substitution = new Substitution(inference.solution(), types.round());
        return new Overload(
                overload.element(),
                List.of(),
                overload.parameters().stream().map(substitution::visit).toList(),
                substitution.visit(overload.result()),
                overload.thrown().stream().map(substitution::visit).toList());
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
            String name =
                    ((TypeElement) declared.asElement()).getQualifiedName().toString();
            types.view(actual, name).ifPresent(view -> contain(view, declared));
        }
    }

    private void contain(DeclaredType view, DeclaredType formal) {
        int count = Math.min(
                view.getTypeArguments().size(), formal.getTypeArguments().size());
        for (int i = 0; i < count; i++) {
            TypeMirror given = Wildcards.upper(view.getTypeArguments().get(i), types);
            TypeMirror wanted = formal.getTypeArguments().get(i);
            if (wanted instanceof WildcardType wildcard) {
                Optional<TypeMirror> bound = Optional.<TypeMirror>ofNullable(wildcard.getExtendsBound())
                        .or(() -> Optional.ofNullable(wildcard.getSuperBound()));
                bound.ifPresent(type -> reduce(given, type));
            } else {
                equate(given, wanted);
            }
        }
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
            solution.computeIfAbsent(
                    variable.asElement(), none -> types.round().types().erasure(variable.getUpperBound()));
        }
        return solution;
    }
}
