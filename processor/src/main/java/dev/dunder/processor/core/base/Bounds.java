package dev.dunder.processor.core.base;

import java.util.List;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/**
 * The bounds of type variables. Those of a method that is seen as a member have the type's arguments in place of its
 * supertypes' variables, which the bounds of the declared type parameters have not.
 */
public final class Bounds {
    private Bounds() {}

    /** All bounds of a method's type variables. */
    public static List<? extends TypeMirror> of(ExecutableType method) {
        List<? extends TypeVariable> variables = method.getTypeVariables();
        return variables.isEmpty()
                ? List.of()
                : variables.stream().flatMap(variable -> of(variable).stream()).toList();
    }

    /** The bounds of a type variable, {@code Object} if it has none. */
    public static List<? extends TypeMirror> of(TypeVariable variable) {
        TypeMirror bound = variable.getUpperBound();
        return TypeViews.intersection(bound)
                .<List<? extends TypeMirror>>map(IntersectionType::getBounds)
                .orElseGet(() -> List.of(bound));
    }
}
