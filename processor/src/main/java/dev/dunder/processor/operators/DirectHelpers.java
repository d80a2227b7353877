package dev.dunder.processor.operators;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.dunder.processor.core.naming.Signature;
import dev.dunder.processor.core.source.DocComment;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;

/**
 * The helpers of the operations themselves: one for each, that calls its method. Those of truth, equality and iteration
 * give what Python gives, whatever the method's own result.
 */
final class DirectHelpers implements Derivation {
    @Override
    public Stream<Helper> from(TypeOperations operations) {
        return operations.all().stream()
                .filter(operation ->
                        operation.operator() != Operator.ITERATE && operation.operator() != Operator.REVERSE)
                .filter(operation -> !isPlainFormat(operation))
                .map(operation -> helper(operation, operations));
    }

    /** A format without a specification is derived with the one that takes it. */
    private static boolean isPlainFormat(Operation operation) {
        return operation.operator() == Operator.FORMAT && !operation.name().isExplicit();
    }

    private static Helper helper(Operation operation, TypeOperations operations) {
        Operator operator = operation.operator();
        boolean isConventional = !operation.name().isExplicit();
        if (operator.isOrder() && isConventional) {
            return truth(operation, operations, new ComparisonBody.ThreeWay(operation.callee(), operator.sign()));
        }
        if (operator.isEquality()) {
            return truth(operation, operations, equality(operation));
        }
        return operator == Operator.TRUTH && isConventional
                ? truth(operation, operations, new ComparisonBody.Negation(operation.callee()))
                : plain(operation, operations);
    }

    private static Helper truth(Operation operation, TypeOperations operations, ComparisonBody body) {
        return new Helper(
                operation.helper(),
                signature(operation, operations).withResult(TypeName.BOOLEAN),
                operation.marks(),
                doc(operation, operations),
                Body.of(body));
    }

    private static Helper plain(Operation operation, TypeOperations operations) {
        boolean isVoid = operation.result().getKind() == TypeKind.VOID;
        if (isVoid && operation.name().form() == OperandSide.IN_PLACE) {
            return mutation(operation, operations);
        }
        return new Helper(
                operation.helper(),
                operation.signature(),
                operation.marksOfSignature(),
                doc(operation, operations),
                Body.of(
                        isVoid
                                ? new CallBody.Performed(operation.callee())
                                : new CallBody.Returned(operation.callee())));
    }

    private static Helper mutation(Operation operation, TypeOperations operations) {
        Signature signature = operation.signature();
        return new Helper(
                operation.helper(),
                signature.withResult(signature.parameters().get(0).type()),
                operation.marks(),
                doc(operation, operations),
                Body.of(new CallBody.Mutation(operation.callee())));
    }

    /** Equality takes null on both sides. */
    static Signature signature(Operation operation, TypeOperations operations) {
        return operation.operator().isEquality()
                ? operation.signature().mapTypes(operations.nulls()::nullable)
                : operation.signature();
    }

    private static Helper.Doc doc(Operation operation, TypeOperations operations) {
        Optional<DocComment> comment =
                operations.site().comment(operation.candidate().method().element());
        return Helper.Doc.by(Notation.of(operation), operation.reference(), comment);
    }

    private static ComparisonBody equality(Operation operation) {
        boolean isEquality = operation.operator() == Operator.EQUAL;
        return isEquality && !operation.name().isExplicit() && isTotal(operation)
                ? new ComparisonBody.ObjectsEqual()
                : new ComparisonBody.NullSafe(
                        operation.callee(), isEquality, isPrimitive(operation, 0), isPrimitive(operation, 1));
    }

    /** Whether it is {@code equals(Object)} itself, which {@code Objects.equals} calls. */
    private static boolean isTotal(Operation operation) {
        return operation.reference().parameters().equals(Optional.of(List.of(ClassName.OBJECT)));
    }

    private static boolean isPrimitive(Operation operation, int parameter) {
        return operation.parameters().get(parameter).getKind().isPrimitive();
    }
}
