package dev.dunder.processor.operators;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.dunder.processor.core.naming.Signature;
import dev.dunder.processor.core.naming.SourceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Stream;

/**
 * The built-ins over many objects: {@code sum} and {@code prod} where the operator stays in the type, {@code min}, {@code
 * max} and {@code sorted} where the type is ordered, and {@code summing} for streams.
 *
 * @see <a href="https://docs.python.org/3/library/functions.html#sum">Python: sum</a>
 */
final class Reductions implements Derivation {

    @Override
    public Stream<Helper> from(TypeOperations operations) {
        List<Helper> helpers = new ArrayList<>();
        operations.closed(Operator.ADD).ifPresent(add -> {
            helpers.add(fold("sum", Operator.ZERO, add, operations));
            if (!add.declaresExceptions()) {
                helpers.add(summing(add, operations));
            }
        });
        operations
                .closed(Operator.MULTIPLY)
                .ifPresent(multiply -> helpers.add(fold("prod", Operator.ONE, multiply, operations)));
        Order.of(operations)
                .filter(order -> order.isClosed(operations))
                .findFirst()
                .ifPresent(order -> helpers.addAll(DerivedExtremes.of(order, operations)));
        return helpers.stream();
    }

    private static Helper fold(String name, Operator identity, Operation operation, TypeOperations operations) {
        SourceType source = operations.source();
        String helper = operation.operator().helper();
        Optional<Body.Many.Identity> start = operations.identity(identity);
        TypeName result = start.isPresent() ? source.type() : optional(source.type());
        String reason = "{@link #" + helper + "} over all values, "
                + start.map(constant -> "beginning with {@code " + constant.name() + "}")
                        .orElse("empty if there are none");
        return new Helper(
                name,
                throwing(Signatures.ofMany(source, result), operation),
                operation.marks(),
                Helper.Doc.from(name + "(values)", reason),
                start.<Body>map(constant -> new Body.Many.Fold(helper, source.type(), constant))
                        .orElseGet(() -> new Body.Many.FoldFromFirst(helper, source.type())));
    }

    private static Helper summing(Operation add, TypeOperations operations) {
        SourceType source = operations.source();
        String helper = add.operator().helper();
        Optional<Body.Many.Identity> start = operations.identity(Operator.ZERO);
        TypeName sum = start.isPresent() ? source.type() : optional(source.type());
        TypeName result = ParameterizedTypeName.get(
                ClassName.get(Collector.class), source.type(), WildcardTypeName.subtypeOf(ClassName.OBJECT), sum);
        return new Helper(
                "summing",
                Signatures.ofNothing(source, result),
                add.marks(),
                Helper.Doc.from("sum(...)", "{@link #sum}, as a collector for streams"),
                start.<Body>map(constant -> new Body.Many.Collecting(helper, constant))
                        .orElseGet(() -> new Body.Many.CollectingOptional(helper)));
    }

    private static Signature throwing(Signature signature, Operation operation) {
        return new Signature(
                signature.typeVariables(),
                signature.parameters(),
                false,
                signature.result(),
                operation.signature().exceptions());
    }

    private static TypeName optional(TypeName type) {
        return ParameterizedTypeName.get(ClassName.get(Optional.class), type);
    }
}
