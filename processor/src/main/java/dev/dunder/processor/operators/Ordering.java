package dev.dunder.processor.operators;

import com.palantir.javapoet.TypeName;
import java.util.Optional;
import java.util.stream.Stream;

/** The comparisons that {@code functools.total_ordering} adds. */
final class Ordering implements Derivation {

    @Override
    public Stream<Helper> from(TypeOperations operations) {
        return Order.of(operations)
                .flatMap(order -> order.added().entrySet().stream()
                        .flatMap(added -> helper(added.getKey(), added.getValue(), order.root(), operations).stream()));
    }

    private static Optional<Helper> helper(
            Operator operator, Order.Rule rule, Operation root, TypeOperations operations) {
        return body(rule, root, operations)
                .map(body -> new Helper(
                        HelperName.of(operator),
                        root.signature().withResult(TypeName.BOOLEAN),
                        root.marks(),
                        doc(operator, rule, root),
                        Body.of(body)));
    }

    private static Helper.Doc doc(Operator operator, Order.Rule rule, Operation root) {
        return Helper.Doc.from(
                operator.notation(),
                "follows from %s" + (rule.link() == Order.Link.NONE ? "" : " and %s"),
                ", as in {@code functools.total_ordering}",
                root.helper().text(),
                Operator.EQUAL.helper());
    }

    private static Optional<ComparisonBody> body(Order.Rule rule, Operation root, TypeOperations operations) {
        HelperCallee call = root.helperCall();
        return switch (rule.link()) {
            case NONE -> Optional.of(new ComparisonBody.Negation(call));
            case OR_EQUAL ->
                Order.equality(root, operations)
                        .map(equality -> new ComparisonBody.OrEqual(call, rule.isNegated(), equality));
            case AND_NOT_EQUAL ->
                Order.equality(root, operations)
                        .map(equality -> new ComparisonBody.AndNotEqual(call, rule.isNegated(), equality));
        };
    }
}
