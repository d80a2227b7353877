package dev.dunder.processor.operators;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.dunder.processor.core.marks.Marks;
import dev.dunder.processor.core.naming.Signature;
import dev.dunder.processor.core.naming.TypeTests;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.SimpleTypeVisitor14;

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
                        HelperName.of(Operator.TRUTH),
                        length.signature().withResult(TypeName.BOOLEAN),
                        length.marks(),
                        Helper.Doc.from(
                                Operator.TRUTH.notation(), "%s", ": false if it is 0", Operator.LENGTH.helper()),
                        Body.of(new ComparisonBody.NonZero(HelperCallee.ofHelper(
                                Operator.LENGTH.helper(), length.signature().names())))));
    }

    private static Optional<Helper> contains(TypeOperations operations) {
        if (!operations.mayDerive(Operator.CONTAINS)) {
            return Optional.empty();
        }
        Optional<Operation> iterate = operations.unary(Operator.ITERATE).filter(operations.calls()::takesObject);
        return iterate.isPresent()
                ? iterate.map(found -> ofIterator(found, operations))
                : Sequence.of(operations)
                        .filter(sequence -> operations.mayDerive(Operator.ITERATE))
                        .map(sequence -> ofSequence(sequence, operations));
    }

    /** The elements of a generic method may be of its own type parameters, which only its helper has. */
    private static Helper ofIterator(Operation iterate, TypeOperations operations) {
        TypeMirror element = ElementType.of(iterate, operations).iteration().element();
        return search(
                signature(operations).withExceptions(iterate.signature().exceptions()),
                iterate.marks(),
                new IterationBody.Search(
                        iterate.isGeneric()
                                ? ClassName.OBJECT
                                : operations.names().of(element),
                        isByValue(element, operations)));
    }

    private static Helper ofSequence(Sequence sequence, TypeOperations operations) {
        return search(
                signature(operations),
                sequence.marks(),
                new IterationBody.Search(
                        sequence.element(), isByValue(sequence.item().result(), operations)));
    }

    private static Signature signature(TypeOperations operations) {
        return Signatures.ofObjectAnd(
                operations.source(), "b", operations.nulls().nullable(ClassName.OBJECT), TypeName.BOOLEAN);
    }

    private static Helper search(Signature signature, Marks marks, IterationBody.Search body) {
        String equality = body.isByValue() ? "identity or equality, numbers by value" : "identity or equality";
        return new Helper(
                HelperName.of(Operator.CONTAINS),
                signature,
                marks,
                Helper.Doc.from(Operator.CONTAINS.notation(), "%s", ", by " + equality, Operator.ITERATE.helper()),
                Body.of(body));
    }

    private static boolean isByValue(TypeMirror element, TypeOperations operations) {
        return element.accept(new MayBeNumbers(operations.tests()), null);
    }

    /** Whether elements of a type may be numbers. */
    private static final class MayBeNumbers extends SimpleTypeVisitor14<Boolean, Void> {
        private final TypeTests tests;

        MayBeNumbers(TypeTests tests) {
            this.tests = tests;
        }

        @Override
        public Boolean visitPrimitive(PrimitiveType type, Void none) {
            return true;
        }

        @Override
        public Boolean visitTypeVariable(TypeVariable type, Void none) {
            return visit(type.getUpperBound());
        }

        @Override
        protected Boolean defaultAction(TypeMirror type, Void none) {
            return tests.isA(type, "java.lang.Number") || NUMBERS_TOO.stream().anyMatch(name -> tests.is(type, name));
        }
    }
}
