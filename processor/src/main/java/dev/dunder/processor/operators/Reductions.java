package dev.dunder.processor.operators;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
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
            helpers.add(fold(HelperName.BuiltIn.SUM, Operator.ZERO, add, operations));
            if (!add.declaresExceptions()) {
                helpers.add(summing(add, operations));
            }
        });
        operations
                .closed(Operator.MULTIPLY)
                .ifPresent(multiply -> helpers.add(fold(HelperName.BuiltIn.PROD, Operator.ONE, multiply, operations)));
        DerivedExtremes.of(operations).forEach(helpers::add);
        return helpers.stream();
    }

    private static Helper fold(
            HelperName.BuiltIn name, Operator identity, Operation operation, TypeOperations operations) {
        SourceType source = operations.source();
        Optional<ManyBody.Identity> start = operations.identity(identity);
        HelperName helper = HelperName.of(name);
        return new Helper(
                helper,
                Signatures.ofMany(source, result(start, source))
                        .withExceptions(operation.signature().exceptions()),
                operation.marks(),
                Helper.Doc.from(
                        helper.text() + "(values)",
                        "%s over all values",
                        start.map(constant -> ", beginning with {@code " + constant.name() + "}")
                                .orElse(", empty if there are none"),
                        operation.operator().helper()),
                Body.of(fold(start, operation, operations)));
    }

    private static ManyBody fold(Optional<ManyBody.Identity> start, Operation operation, TypeOperations operations) {
        TypeName type = operations.source().type();
        return start.<ManyBody>map(
                        constant -> new ManyBody.Fold(operations.call(operation, "total", "value"), type, constant))
                .orElseGet(() ->
                        new ManyBody.FoldFromFirst(operations.call(operation, "total", "remaining.next()"), type));
    }

    private static Helper summing(Operation add, TypeOperations operations) {
        SourceType source = operations.source();
        Optional<ManyBody.Identity> start = operations.identity(Operator.ZERO);
        HelperCallee call = operations.call(add, "a", "b");
        TypeName collector = ParameterizedTypeName.get(
                ClassName.get(Collector.class),
                source.type(),
                WildcardTypeName.subtypeOf(ClassName.OBJECT),
                result(start, source));
        return new Helper(
                HelperName.of(HelperName.BuiltIn.SUMMING),
                Signatures.ofNothing(source, collector),
                add.marks(),
                Helper.Doc.from("sum(...)", "%s", ", as a collector for streams", "sum"),
                Body.of(start.<ManyBody>map(constant -> new ManyBody.Collecting(call, constant))
                        .orElseGet(() -> new ManyBody.CollectingOptional(call))));
    }

    private static TypeName result(Optional<ManyBody.Identity> start, SourceType source) {
        return start.isPresent()
                ? source.type()
                : ParameterizedTypeName.get(ClassName.get(Optional.class), source.type());
    }
}
