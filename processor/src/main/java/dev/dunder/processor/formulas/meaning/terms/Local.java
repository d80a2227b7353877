package dev.dunder.processor.formulas.meaning.terms;

import javax.lang.model.type.TypeMirror;

/** A name in a {@link Scope}: a parameter, or a local variable. */
public record Local(String name, TypeMirror type) {

    /** Its value. */
    public ReferenceTerm.Variable read() {
        return new ReferenceTerm.Variable(name, type);
    }
}
