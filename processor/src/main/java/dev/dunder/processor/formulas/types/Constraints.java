package dev.dunder.processor.formulas.types;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** What is known of the type variables of a call: the types that they equal, and those above and below which they are. */
final class Constraints {
    private final List<TypeVariable> variables;
    private final Reduction reduction;
    private final Map<TypeBound.Relation, Map<Element, List<TypeMirror>>> bounds =
            new EnumMap<>(TypeBound.Relation.class);

    Constraints(List<TypeVariable> variables, TypeRelations types) {
        this.variables = variables;
        this.reduction = new Reduction(types);
    }

    /** The type that a variable equals. */
    Optional<TypeMirror> equal(TypeVariable variable) {
        return of(TypeBound.Relation.EQUAL, variable.asElement()).stream().findFirst();
    }

    /** The subtypes of a variable. */
    List<TypeMirror> lower(TypeVariable variable) {
        return List.copyOf(of(TypeBound.Relation.LOWER, variable.asElement()));
    }

    /** The type of which a variable is a subtype, beside its own bounds. */
    Optional<TypeMirror> upper(TypeVariable variable) {
        return of(TypeBound.Relation.UPPER, variable.asElement()).stream().findFirst();
    }

    /** A variable equals a type, unless it equals another one. */
    void equate(TypeVariable variable, TypeMirror type) {
        add(new TypeBound(variable, TypeBound.Relation.EQUAL, type));
    }

    /** A type is a subtype of one that is made of variables. */
    void addSubtype(TypeMirror type, TypeMirror formal) {
        reduction.subtype(type, formal).forEach(this::add);
    }

    /** A type is a supertype of one that is made of variables. */
    void addSupertype(TypeMirror type, TypeMirror formal) {
        reduction.supertype(type, formal).forEach(this::add);
    }

    private void add(TypeBound bound) {
        Element variable = bound.variable().asElement();
        if (variables.stream().anyMatch(inferred -> inferred.asElement().equals(variable))) {
            of(bound.relation(), variable).add(bound.type());
        }
    }

    private List<TypeMirror> of(TypeBound.Relation relation, Element variable) {
        return bounds.computeIfAbsent(relation, none -> new HashMap<>())
                .computeIfAbsent(variable, none -> new ArrayList<>());
    }
}
