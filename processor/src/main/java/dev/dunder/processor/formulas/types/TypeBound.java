package dev.dunder.processor.formulas.types;

import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** What is known of a type variable that is inferred: how it relates to a type (JLS 18.1.3). */
record TypeBound(TypeVariable variable, Relation relation, TypeMirror type) {

    /** How the variable relates to the type. */
    enum Relation {
        /** The variable is the type. */
        EQUAL,
        /** The type is a subtype of the variable. */
        LOWER,
        /** The type is a supertype of the variable. */
        UPPER
    }
}
