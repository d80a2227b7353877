package dev.dunder.processor.operators;

import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.Origin;
import dev.dunder.processor.core.members.Method;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * A method that may be an operator, as the source has it.
 *
 * @param name what its name or annotation says that it is
 * @param method the method
 * @param annotation the {@code @Operator} that says so, if one does
 * @param origin where a problem with it is shown
 * @param used the class that is not the type, and has the method as a static one
 */
record OperatorCandidate(
        OperatorMatch name, Method method, Optional<Annotation> annotation, Origin origin, Optional<TypeElement> used) {

    /** A method of the type itself. */
    static OperatorCandidate own(OperatorMatch name, Method method, Optional<Annotation> annotation, Origin origin) {
        return new OperatorCandidate(name, method, annotation, origin, Optional.empty());
    }

    /** The method in a message: {@code plus(Money)}, {@code Adapters.add(Money, Money)}. */
    String inWords() {
        return used.map(type -> DisplayName.of(type) + ".").orElse("") + method.signature();
    }

    /** The operands beside the object. */
    int operandCount() {
        int parameters = method.parameterTypes().size();
        return method.isStatic() ? parameters - 1 : parameters;
    }

    /** Whether an annotation or a dunder name says that it is an operator. */
    boolean isExplicit(Operator operator) {
        return name.operator() == operator && name.isExplicit();
    }

    /** Whether the annotation says that the operands may change places. */
    boolean isCommutative() {
        return annotation.filter(operator -> operator.flag("commutative")).isPresent();
    }

    /** Whether the annotation says that the object stands on the right. */
    boolean isMarkedReflected() {
        return annotation.filter(operator -> operator.flag("reflected")).isPresent();
    }

    /** The place of a value of the annotation, where the method itself carries one; else of the method. */
    Origin originOf(String value) {
        return annotation
                .filter(operator -> method.element().equals(origin.element()))
                .filter(operator -> method.element().getAnnotationMirrors().contains(operator.mirror()))
                .map(operator -> operator.origin(method.element(), value))
                .orElse(origin);
    }
}
