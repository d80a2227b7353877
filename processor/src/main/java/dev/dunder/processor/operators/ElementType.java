package dev.dunder.processor.operators;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.dunder.processor.core.naming.Iteration;
import java.util.Iterator;
import javax.lang.model.type.DeclaredType;

/**
 * The elements that an operation's result gives, as a helper's signature names them.
 *
 * @param operation the operation, which gives an {@code Iterator} or an {@code Iterable}
 * @param iteration what iterating over its result gives
 */
record ElementType(Operation operation, Iteration iteration) {
    private static final ClassName ITERABLE = ClassName.get(Iterable.class);
    private static final ClassName ITERATOR = ClassName.get(Iterator.class);

    /** The elements of an operation whose result has been judged ({@link ResultKind#ELEMENTS}). */
    static ElementType of(Operation operation, TypeOperations operations) {
        return new ElementType(
                operation, Iteration.of(operation.result(), operations.round()).orElseThrow());
    }

    /** Whether they come as an iterator, and not as something that gives one. */
    boolean isIterator() {
        return iteration.kind() == Iteration.Kind.ITERATOR;
    }

    /** Whether an {@code Iterable} gives the very same: one with a type argument, or a raw one. */
    boolean areOf(DeclaredType iterable, TypeOperations operations) {
        if (iterable.getTypeArguments().isEmpty()) {
            return iteration.isRaw();
        }
        return !iteration.isWidened()
                && !iteration.isRaw()
                && operations
                        .round()
                        .types()
                        .isSameType(
                                iteration.element(), iterable.getTypeArguments().get(0));
    }

    /** The name of the elements' type, with its annotations where the operation's own result names it. */
    TypeName named(TypeOperations operations) {
        return !iteration.isWidened()
                        && operation.signature().result() instanceof ParameterizedTypeName result
                        && result.rawType().equals(ITERATOR)
                ? result.typeArguments().get(0)
                : operations.names().of(iteration.element());
    }

    /** The {@code Iterable} of some elements. */
    static TypeName iterable(TypeName element) {
        return ParameterizedTypeName.get(ITERABLE, element.box());
    }
}
