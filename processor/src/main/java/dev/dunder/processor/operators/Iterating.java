package dev.dunder.processor.operators;

import com.palantir.javapoet.TypeName;
import dev.dunder.processor.core.marks.Marks;
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
        Optional<SequenceHelpers> sequence =
                Sequence.of(operations).map(found -> new SequenceHelpers(found, operations));
        return Stream.of(
                        operations
                                .unary(Operator.ITERATE)
                                .map(operation -> elements(operation, operations))
                                .or(() -> sequence.filter(found -> operations.mayDerive(Operator.ITERATE))
                                        .map(SequenceHelpers::iter)),
                        operations
                                .unary(Operator.REVERSE)
                                .map(operation -> elements(operation, operations))
                                .or(() -> sequence.filter(found -> operations.mayDerive(Operator.REVERSE))
                                        .map(SequenceHelpers::reversed)),
                        sequence.map(SequenceHelpers::asList))
                .flatMap(Optional::stream);
    }

    private static Helper elements(Operation operation, TypeOperations operations) {
        ElementType elements = ElementType.of(operation, operations);
        Marks plain = elements.isIterator() ? operation.marks() : operation.marksOfSignature();
        Marks marks = elements.iteration().isRaw() ? plain.suppressing("unchecked") : plain;
        TypeName result = elements.isIterator()
                ? ElementType.iterable(elements.named(operations))
                : operation.signature().result();
        return new Helper(
                operation.helper(),
                operation.signature().withResult(result),
                marks,
                Helper.Doc.by(operation.operator().notation(), operation.reference(), Optional.empty()),
                body(operation, elements, operations));
    }

    private static Body body(Operation operation, ElementType elements, TypeOperations operations) {
        if (!elements.isIterator()) {
            return Body.of(new CallBody.Returned(operation.callee()));
        }
        if (operation.candidate().method().name().equals("iterator") && isIterable(operations, elements)) {
            return Body.of(new IterationBody.Itself());
        }
        boolean isWidened = elements.iteration().isWidened();
        return Body.of(
                operation.declaresExceptions()
                        ? new IterationBody.SharedIterator(
                                operation.callee(), operation.signature().result(), isWidened)
                        : new IterationBody.FreshIterator(operation.callee(), isWidened));
    }

    /** Whether the object is an {@code Iterable} of the very elements that its iterator gives. */
    private static boolean isIterable(TypeOperations operations, ElementType elements) {
        return operations
                .tests()
                .view(operations.source().mirror(), "java.lang.Iterable")
                .filter(view -> elements.areOf(view, operations))
                .isPresent();
    }
}
