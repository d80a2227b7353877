package dev.dunder.processor.operators;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Iterator;
import java.util.Optional;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * How the elements of a type are had one after the other.
 *
 * @param element the elements' type
 * @param isWidened whether the elements are of an unknown subtype of that type
 * @param isRaw whether the source does not say of which type they are
 * @param isIterator whether they come as an iterator, and not as something that gives one
 */
record ElementType(TypeMirror element, boolean isWidened, boolean isRaw, boolean isIterator) {
    private static final ClassName ITERABLE = ClassName.get(Iterable.class);
    private static final ClassName ITERATOR = ClassName.get(Iterator.class);

    /** The elements that an operation's result gives. */
    static ElementType of(Operation operation, TypeOperations operations) {
        Optional<DeclaredType> iterator = operations.tests().view(operation.result(), "java.util.Iterator");
        DeclaredType view = iterator.or(() -> operations.tests().view(operation.result(), "java.lang.Iterable"))
                .orElseThrow();
        TypeMirror object =
                operations.round().elements().getTypeElement("java.lang.Object").asType();
        if (view.getTypeArguments().isEmpty()) {
            return new ElementType(object, false, true, iterator.isPresent());
        }
        TypeMirror argument = view.getTypeArguments().get(0);
        if (argument.getKind() != TypeKind.WILDCARD) {
            return new ElementType(argument, false, false, iterator.isPresent());
        }
        TypeMirror bound = Optional.<TypeMirror>ofNullable(((WildcardType) argument).getExtendsBound())
                .orElse(object);
        return new ElementType(bound, true, false, iterator.isPresent());
    }

    /** Whether an {@code Iterable} with a type argument gives the very same. */
    boolean areOf(DeclaredType iterable, TypeOperations operations) {
        return !isWidened
                && !isRaw
                && operations
                        .round()
                        .types()
                        .isSameType(element, iterable.getTypeArguments().get(0));
    }

    /** The name of the elements' type, with its annotations where the operation's own result names it. */
    TypeName named(Operation operation, TypeOperations operations) {
        boolean isNamed = operation.signature().result() instanceof ParameterizedTypeName result
                && result.rawType().equals(ITERATOR)
                && !isWidened;
        return isNamed
                ? ((ParameterizedTypeName) operation.signature().result())
                        .typeArguments()
                        .get(0)
                : operations.names().of(element);
    }

    /** The {@code Iterable} of some elements. */
    static TypeName iterable(TypeName element) {
        return ParameterizedTypeName.get(ITERABLE, element.box());
    }
}
