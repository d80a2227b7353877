package dev.dunder.processor.operators;

import com.palantir.javapoet.TypeName;
import dev.dunder.processor.core.naming.Signature;
import java.util.stream.Stream;

/** The comparisons that {@code functools.total_ordering} adds. */
final class Ordering implements Derivation {

    @Override
    public Stream<Helper> from(TypeOperations operations) {
        return Order.of(operations)
                .flatMap(order -> order.added().entrySet().stream()
                        .map(added -> helper(added.getKey(), added.getValue(), order.root(), operations)));
    }

    private static Helper helper(Operator operator, Order.Rule rule, Operation root, TypeOperations operations) {
        String equality = rule.link() == Body.Comparison.Link.NONE ? "" : " and {@link #eq}";
        return new Helper(
                operator.helper(),
                root.signature().returning(TypeName.BOOLEAN),
                root.marks(),
                Helper.Doc.from(
                        operator.notation(),
                        "follows from {@link #" + root.helper() + "}" + equality
                                + ", as in {@code functools.total_ordering}"),
                new Body.Comparison.Ordering(root.again(), rule.isNegated(), rule.link(), equality(root, operations)));
    }

    /** The test of equality with the same operands, or else whichever fits. */
    private static Callee equality(Operation root, TypeOperations operations) {
        Signature signature = root.signature();
        return operations
                .of(Operator.EQUAL)
                .filter(equal -> equal.signature().plainTypes().equals(signature.plainTypes()))
                .map(Operation::again)
                .findFirst()
                .orElseGet(() -> Callee.ofHelper(Operator.EQUAL.helper(), signature.names()));
    }
}
