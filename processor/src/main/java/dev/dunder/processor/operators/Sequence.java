package dev.dunder.processor.operators;

import com.palantir.javapoet.TypeName;
import dev.dunder.processor.core.marks.Marks;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Python's sequence protocol: a length, and items by index.
 *
 * @param length the operation that gives the length
 * @param item the operation that gives an item by {@code int} or {@code long}
 * @param element the type of an item, boxed
 */
record Sequence(Operation length, Operation item, TypeName element) {
    private static final Set<TypeKind> INDEXES = Set.of(TypeKind.INT, TypeKind.LONG);

    /** The sequence that a type is, if it has both operations and neither declares an exception. */
    static Optional<Sequence> of(TypeOperations operations) {
        return operations
                .unary(Operator.LENGTH)
                .filter(operations.calls()::takesObject)
                .flatMap(length -> operations
                        .of(Operator.GET)
                        .filter(item -> isIndexed(item, operations))
                        .filter(item -> !length.declaresExceptions() && !item.declaresExceptions())
                        .min((one, other) -> Boolean.compare(isLong(one), isLong(other)))
                        .map(item -> new Sequence(
                                length, item, item.signature().result().box())));
    }

    private static boolean isIndexed(Operation item, TypeOperations operations) {
        if (item.parameters().size() != 2 || item.isGeneric()) {
            return false;
        }
        TypeMirror key = item.parameters().get(1);
        return operations.calls().takesObject(item) && isIndex(key, operations);
    }

    private static boolean isIndex(TypeMirror key, TypeOperations operations) {
        return INDEXES.contains(key.getKind()) || operations.tests().is(key, "java.lang.Integer");
    }

    private static boolean isLong(Operation item) {
        return item.parameters().get(1).getKind() == TypeKind.LONG;
    }

    /** The marks of what follows from the sequence. */
    Marks marks() {
        return length.marks().and(item.marks());
    }
}
