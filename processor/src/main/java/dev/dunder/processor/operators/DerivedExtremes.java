package dev.dunder.processor.operators;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code min}, {@code max} and {@code sorted} of an ordered type. As in Python, {@code min} asks {@code <} and {@code max}
 * asks {@code >}, each the other's reflection where the type has only one; of equals the first is taken.
 *
 * @see <a href="https://docs.python.org/3/library/functions.html#min">Python: min</a>
 */
final class DerivedExtremes {
    private final Order order;
    private final List<Order> orders;
    private final TypeOperations operations;

    private DerivedExtremes(Order order, List<Order> orders, TypeOperations operations) {
        this.order = order;
        this.orders = orders;
        this.operations = operations;
    }

    /**
     * The helpers that follow from an order of the type with itself: among several the one of exactly these operands, else
     * the one that a comparison of two objects names.
     */
    static Stream<Helper> of(TypeOperations operations) {
        List<Order> orders = Order.of(operations).toList();
        List<Operation> closed = orders.stream()
                .map(Order::root)
                .filter(root -> !root.isGeneric() && operations.isOfTwo(root))
                .toList();
        return operations
                .ofTwo(closed)
                .flatMap(root -> orders.stream()
                        .filter(order -> order.root().equals(root))
                        .findFirst())
                .map(order -> new DerivedExtremes(order, orders, operations).helpers())
                .orElseGet(Stream::empty);
    }

    private Stream<Helper> helpers() {
        boolean hasLess = hasLess();
        boolean hasGreater = order.has(Operator.GREATER);
        if (!hasLess && !hasGreater) {
            return Stream.empty();
        }
        boolean isSorted = !order.root().declaresExceptions()
                && (hasLess || order.threeWay().isPresent());
        return Stream.concat(
                Stream.of(
                        hasLess
                                ? extreme(HelperName.BuiltIn.MIN, Operator.LESS, "value", "best")
                                : extreme(HelperName.BuiltIn.MIN, Operator.GREATER, "best", "value"),
                        hasGreater
                                ? extreme(HelperName.BuiltIn.MAX, Operator.GREATER, "value", "best")
                                : extreme(HelperName.BuiltIn.MAX, Operator.LESS, "best", "value")),
                isSorted ? Stream.of(sorted()) : Stream.empty());
    }

    private Helper extreme(HelperName.BuiltIn builtIn, Operator test, String left, String right) {
        HelperName name = HelperName.of(builtIn);
        TypeName type = operations.source().type();
        return new Helper(
                name,
                Signatures.ofMany(operations.source(), type)
                        .withExceptions(order.root().signature().exceptions()),
                order.root().marks(),
                Helper.Doc.from(name.text() + "(values)", "%s", ", the first of equals", test.helper()),
                Body.of(new ManyBody.Extremum(name.text(), type, comparison(test, left, right))));
    }

    private boolean hasLess() {
        return order.has(Operator.LESS);
    }

    private Helper sorted() {
        TypeName type = operations.source().type();
        return new Helper(
                HelperName.of(HelperName.BuiltIn.SORTED),
                Signatures.ofMany(operations.source(), ParameterizedTypeName.get(ClassName.get(List.class), type)),
                order.root().marks(),
                Helper.Doc.from(
                        "sorted(values)",
                        "%s",
                        ", equals in their order: a new list",
                        (hasLess() ? Operator.LESS : order.root().operator()).helper()),
                Body.of(order.threeWay()
                        .<ManyBody>map(root -> new ManyBody.SortedByComparison(
                                type, operations.calls().method(root, objects("a", "b"))))
                        .orElseGet(() -> new ManyBody.SortedByOrder(comparison(Operator.LESS, "a", "b")))));
    }

    /** The call of the comparison that belongs to this order, among those of other operands. */
    private HelperCallee comparison(Operator operator, String left, String right) {
        List<Operation> overloads = orders.stream()
                .filter(other -> other.has(operator))
                .map(Order::root)
                .toList();
        return operations.calls().helper(operator.helper(), order.root(), overloads, objects(left, right));
    }

    private List<OperationCalls.Given> objects(String left, String right) {
        return List.of(operations.calls().object(left), operations.calls().object(right));
    }
}
