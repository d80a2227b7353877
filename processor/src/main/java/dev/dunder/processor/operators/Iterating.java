package dev.dunder.processor.operators;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.dunder.processor.core.naming.Signature;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code iter}, {@code reversed} and {@code asList}: from the type's own methods, or by the sequence protocol from a
 * length and items by index.
 *
 * @see <a href="https://docs.python.org/3/library/functions.html#reversed">Python: reversed</a>
 */
final class Iterating implements Derivation {

    @Override
    public Stream<Helper> from(TypeOperations operations) {
        Optional<Sequence> sequence = Sequence.of(operations);
        return Stream.of(
                        operations
                                .unary(Operator.ITERATE)
                                .map(operation -> elements(operation, operations))
                                .or(() -> sequence.filter(found -> operations.mayDerive(Operator.ITERATE))
                                        .map(found -> listed(found, operations))),
                        operations
                                .unary(Operator.REVERSE)
                                .map(operation -> elements(operation, operations))
                                .or(() -> sequence.filter(found -> operations.mayDerive(Operator.REVERSE))
                                        .map(found -> backwards(found, operations))),
                        sequence.map(found -> asList(found, operations)))
                .flatMap(Optional::stream);
    }

    private static Helper elements(Operation operation, TypeOperations operations) {
        ElementType elements = ElementType.of(operation, operations);
        Helper.Marks plain = elements.isIterator() ? operation.marks() : operation.marksOfSignature();
        Helper.Marks marks = elements.iteration().isRaw() ? plain.suppressing("unchecked") : plain;
        TypeName result = elements.isIterator()
                ? ElementType.iterable(elements.named(operations))
                : operation.signature().result();
        return new Helper(
                operation.helper(),
                operation.signature().returning(result),
                marks,
                Helper.Doc.by(operation.operator().notation(), operation.reference(), Optional.empty()),
                body(operation, elements, operations));
    }

    private static Body body(Operation operation, ElementType elements, TypeOperations operations) {
        if (!elements.isIterator()) {
            return new Body.Call.Returned(operation.callee());
        }
        if (operation.candidate().method().name().equals("iterator") && isIterable(operations, elements)) {
            return new Body.Iteration.Itself();
        }
        return operation.declaresExceptions()
                ? new Body.Iteration.Once(
                        operation.callee(),
                        operation.signature().result(),
                        elements.iteration().isWidened())
                : new Body.Iteration.EachTime(
                        operation.callee(), elements.iteration().isWidened());
    }

    /** Whether the object is an {@code Iterable} of the very elements that its iterator gives. */
    private static boolean isIterable(TypeOperations operations, ElementType elements) {
        return operations
                .tests()
                .view(operations.source().mirror(), "java.lang.Iterable")
                .filter(view -> elements.areOf(view, operations))
                .isPresent();
    }

    private static Helper listed(Sequence sequence, TypeOperations operations) {
        return derived(
                "iter",
                ElementType.iterable(sequence.element()),
                sequence,
                operations,
                Helper.Doc.from("iter(a)", "{@link #len} and {@link #getitem}, from the first item to the last"),
                new Body.Iteration.Listed());
    }

    private static Helper backwards(Sequence sequence, TypeOperations operations) {
        return derived(
                "reversed",
                ElementType.iterable(sequence.element()),
                sequence,
                operations,
                Helper.Doc.from("reversed(a)", "{@link #len} and {@link #getitem}, from the last item to the first"),
                new Body.Iteration.Backwards(sequence.element()));
    }

    private static Helper asList(Sequence sequence, TypeOperations operations) {
        TypeName list = ParameterizedTypeName.get(ClassName.get(List.class), sequence.element());
        boolean isList = operations
                .tests()
                .view(operations.source().mirror(), "java.util.List")
                .map(view -> operations.names().of(view))
                .filter(list::equals)
                .isPresent();
        return derived(
                "asList",
                list,
                sequence,
                operations,
                Helper.Doc.from("asList(a)", "{@link #len} and {@link #getitem}, as a view that cannot be changed"),
                isList
                        ? new Body.Iteration.Itself()
                        : new Body.Iteration.View(
                                !operations.source().parameters().isEmpty()));
    }

    private static Helper derived(
            String name, TypeName result, Sequence sequence, TypeOperations operations, Helper.Doc doc, Body body) {
        Signature signature = Signatures.ofObject(operations.source(), result);
        return new Helper(name, signature, sequence.marks(), doc, body);
    }
}
