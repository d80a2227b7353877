package dev.dunder.processor.core.members;

import dev.dunder.processor.core.base.Enclosing;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * A field as a member of the type that is looked at: with that type's arguments in place of its supertypes' variables.
 *
 * @param element the declaration
 * @param type the declaration's type as seen in the type that is looked at
 */
public record Field(VariableElement element, TypeMirror type) {
    /** The simple name. */
    public String name() {
        return element.getSimpleName().toString();
    }

    /** The type that declares it. */
    public TypeElement owner() {
        return Enclosing.type(element);
    }

    /** Whether it is static. */
    public boolean isStatic() {
        return element.getModifiers().contains(Modifier.STATIC);
    }

    /** Whether it can be assigned once only. */
    public boolean isFinal() {
        return element.getModifiers().contains(Modifier.FINAL);
    }

    /** Whether it is static and its value is known to the compiler (JLS 15.29). */
    public boolean isConstant() {
        return isStatic() && isFinal() && element.getConstantValue() != null;
    }
}
