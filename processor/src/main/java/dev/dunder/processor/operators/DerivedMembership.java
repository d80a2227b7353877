package dev.dunder.processor.operators;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.dunder.processor.core.naming.Signature;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/**
 * {@code in} from iteration, by identity or equality, and truth from length.
 *
 * @see <a href="https://docs.python.org/3/reference/expressions.html#membership-test-operations">Python: membership test
 *     operations</a>
 * @see <a href="https://docs.python.org/3/library/stdtypes.html#truth-value-testing">Python: truth value testing</a>
 */
final class DerivedMembership implements Derivation {
    private static final List<String> NUMBERS_TOO =
            List.of("java.lang.Object", "java.lang.Comparable", "java.io.Serializable");

    @Override
    public Stream<Helper> from(TypeOperations operations) {
        return Stream.concat(contains(operations).stream(), truth(operations).stream());
    }

    private static Optional<Helper> truth(TypeOperations operations) {
        return operations
                .unary(Operator.LENGTH)
                .filter(length -> operations.mayDerive(Operator.TRUTH))
                .map(length -> new Helper(
                        Operator.TRUTH.helper(),
                        length.signature().returning(TypeName.BOOLEAN),
                        length.marks(),
                        Helper.Doc.from(Operator.TRUTH.notation(), "{@link #len}: false if it is 0"),
                        new Body.Comparison.NonZero(Callee.ofHelper(
                                Operator.LENGTH.helper(), length.signature().names()))));
    }

    private static Optional<Helper> contains(TypeOperations operations) {
        if (!operations.mayDerive(Operator.CONTAINS)) {
            return Optional.empty();
        }
        Optional<Operation> iterate = operations.unary(Operator.ITERATE);
        if (iterate.isPresent()) {
            TypeMirror element =
                    ElementType.of(iterate.get(), operations).iteration().element();
            return Optional.of(search(
                    operations.names().of(element), element, iterate.get().marks(), iterate, operations));
        }
        return Sequence.of(operations)
                .filter(sequence -> operations.mayDerive(Operator.ITERATE))
                .map(sequence -> search(
                        sequence.element(), sequence.item().result(), sequence.marks(), Optional.empty(), operations));
    }

    private static Helper search(
            TypeName name,
            TypeMirror element,
            Helper.Marks marks,
            Optional<Operation> iterate,
            TypeOperations operations) {
        Signature search = Signatures.ofObjectAnd(
                operations.source(), "b", operations.nulls().nullable(ClassName.OBJECT), TypeName.BOOLEAN);
        Signature signature = new Signature(
                search.typeVariables(),
                search.parameters(),
                false,
                TypeName.BOOLEAN,
                iterate.map(operation -> operation.signature().exceptions()).orElse(List.of()));
        boolean isByValue = isByValue(element, operations);
        String equality = isByValue ? "identity or equality, numbers by value" : "identity or equality";
        return new Helper(
                Operator.CONTAINS.helper(),
                signature,
                marks,
                Helper.Doc.from(Operator.CONTAINS.notation(), "{@link #iter}, by " + equality),
                new Body.Iteration.Search(name, isByValue));
    }

    /** Whether elements of a type may be numbers. */
    private static boolean isByValue(TypeMirror element, TypeOperations operations) {
        if (element instanceof TypeVariable variable) {
            return isByValue(variable.getUpperBound(), operations);
        }
        return element.getKind().isPrimitive()
                || operations.tests().isA(element, "java.lang.Number")
                || NUMBERS_TOO.stream().anyMatch(name -> operations.tests().is(element, name));
    }
}
