package dev.dunder.processor.operators;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.dunder.processor.core.members.Request;
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
    private final Request request;

    DirectHelpers(Request request) {
        this.request = request;
    }

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

    private Helper helper(Operation operation, TypeOperations operations) {
        Body body = body(operation);
        return new Helper(
                operation.helper(),
                signature(operation, operations).returning(result(operation, body)),
                isOfSameResult(body) ? operation.marksOfSignature() : operation.marks(),
                doc(operation, operations),
                body);
    }

    /** DerivedEquality takes null on both sides. */
    static Signature signature(Operation operation, TypeOperations operations) {
        boolean isEquality = operation.operator() == Operator.EQUAL || operation.operator() == Operator.NOT_EQUAL;
        return isEquality ? operation.signature().mapping(operations.nulls()::nullable) : operation.signature();
    }

    private static boolean isOfSameResult(Body body) {
        return !(body instanceof Body.Comparison) && !(body instanceof Body.Call.Mutation);
    }

    private static TypeName result(Operation operation, Body body) {
        if (body instanceof Body.Comparison) {
            return TypeName.BOOLEAN;
        }
        return body instanceof Body.Call.Mutation
                ? operation.signature().parameters().get(0).type()
                : operation.signature().result();
    }

    private Helper.Doc doc(Operation operation, TypeOperations operations) {
        Optional<DocComment> comment =
                DocComment.of(operation.candidate().method().element(), request, operations.round());
        return Helper.Doc.by(Notation.of(operation), operation.reference(), comment);
    }

    private static Body body(Operation operation) {
        Callee callee = operation.callee();
        boolean isConventional = !operation.name().isExplicit();
        return switch (operation.operator()) {
            case LESS -> ordering(operation, "<");
            case LESS_EQUAL -> ordering(operation, "<=");
            case GREATER -> ordering(operation, ">");
            case GREATER_EQUAL -> ordering(operation, ">=");
            case EQUAL ->
                isConventional && isTotal(operation) ? new Body.Comparison.ObjectsEqual() : nullSafe(operation, true);
            case NOT_EQUAL -> nullSafe(operation, false);
            case TRUTH -> isConventional ? new Body.Comparison.Negation(callee) : new Body.Call.Returned(callee);
            default -> plain(operation);
        };
    }

    private static Body plain(Operation operation) {
        if (operation.result().getKind() != TypeKind.VOID) {
            return new Body.Call.Returned(operation.callee());
        }
        return operation.name().form() == OperandSide.IN_PLACE
                ? new Body.Call.Mutation(operation.callee())
                : new Body.Call.Performed(operation.callee());
    }

    private static Body ordering(Operation operation, String sign) {
        return operation.name().isExplicit()
                ? new Body.Call.Returned(operation.callee())
                : new Body.Comparison.ThreeWay(operation.callee(), sign);
    }

    /** Whether it is {@code equals(Object)} itself, which {@code Objects.equals} calls. */
    private static boolean isTotal(Operation operation) {
        return operation.reference().parameters().equals(Optional.of(List.of(ClassName.OBJECT)));
    }

    private static Body nullSafe(Operation operation, boolean isEquality) {
        return new Body.Comparison.NullSafe(
                operation.callee(), isEquality, isPrimitive(operation, 0), isPrimitive(operation, 1));
    }

    private static boolean isPrimitive(Operation operation, int parameter) {
        return operation.parameters().get(parameter).getKind().isPrimitive();
    }
}
