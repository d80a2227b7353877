package dev.dunder.processor.operators;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.stream.Stream;

/** The comparisons that {@code functools.total_ordering} adds. */
final class Ordering implements Derivation {

    @Override
    public Stream<Helper> from(Operations operations) {
        return Order.of(operations)
                .flatMap(order -> order.added().entrySet().stream()
                        .map(added -> helper(added.getKey(), added.getValue(), order.root(), operations.generated())));
    }

    private static Helper helper(Operator operator, Order.Rule rule, Operation root, ClassName generated) {
        String equality = rule.link() == Body.Comparison.Link.NONE ? "" : " and {@link #eq}";
        return new Helper(
                operator.helper(),
                root.signature().returning(TypeName.BOOLEAN),
                root.marks(),
                Helper.Doc.from(
                        operator.notation(),
                        "follows from {@link #" + root.helper() + "}" + equality
                                + ", as in {@code functools.total_ordering}"),
                new Body.Comparison.Ordering(Callee.ofHelper(root, generated), rule.isNegated(), rule.link()));
    }
}
