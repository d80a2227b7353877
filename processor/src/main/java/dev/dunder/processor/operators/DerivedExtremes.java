package dev.dunder.processor.operators;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.dunder.processor.core.naming.Signature;
import dev.dunder.processor.core.naming.SourceType;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code min}, {@code max} and {@code sorted} of an ordered type. As in Python, {@code min} asks {@code <} and {@code max}
 * asks {@code >}, each the other's reflection where the type has only one; of equals the first is taken.
 *
 * @see <a href="https://docs.python.org/3/library/functions.html#min">Python: min</a>
 */
final class DerivedExtremes {
    private DerivedExtremes() {}

    /** The helpers that follow from an order. */
    static List<Helper> of(Order order, TypeOperations operations) {
        List<Helper> helpers = new ArrayList<>();
        boolean hasLess = order.has(Operator.LESS);
        boolean hasGreater = order.has(Operator.GREATER);
        if (!hasLess && !hasGreater) {
            return helpers;
        }
        helpers.add(extreme("min", hasLess ? Operator.LESS : Operator.GREATER, !hasLess, order, operations));
        helpers.add(extreme("max", hasGreater ? Operator.GREATER : Operator.LESS, !hasGreater, order, operations));
        if (!order.root().declaresExceptions() && (hasLess || order.threeWay().isPresent())) {
            helpers.add(sorted(order, operations));
        }
        return helpers;
    }

    private static Helper extreme(
            String name, Operator test, boolean isSwapped, Order order, TypeOperations operations) {
        SourceType source = operations.source();
        Signature signature = Signatures.ofMany(source, source.type());
        return new Helper(
                name,
                new Signature(
                        signature.typeVariables(),
                        signature.parameters(),
                        false,
                        signature.result(),
                        order.root().signature().exceptions()),
                order.root().marks(),
                Helper.Doc.from(name + "(values)", "{@link #" + test.helper() + "}, the first of equals"),
                new Body.Many.Extremum(name, source.type(), test.helper(), isSwapped));
    }

    private static Helper sorted(Order order, TypeOperations operations) {
        TypeName type = operations.source().type();
        return new Helper(
                "sorted",
                Signatures.ofMany(operations.source(), ParameterizedTypeName.get(ClassName.get(List.class), type)),
                order.root().marks(),
                Helper.Doc.from("sorted(values)", "{@link #lt}, equals in their order: a new list"),
                order.threeWay()
                        .<Body>map(comparison -> new Body.Many.SortedByComparison(type, comparison.callee()))
                        .orElseGet(Body.Many.SortedByOrder::new));
    }
}
