package dev.dunder.processor.operators;

import com.palantir.javapoet.TypeName;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The comparisons of a type with one type of operands: those that it has, and those that {@code functools.total_ordering}
 * adds.
 *
 * @param defined the operations that the type has, by operator
 * @param added what each missing operator follows from
 * @see <a href="https://docs.python.org/3/library/functools.html#functools.total_ordering">Python:
 *     functools.total_ordering</a>
 */
record Order(Map<Operator, Operation> defined, Map<Operator, Rule> added) {

    /**
     * How one comparison follows from the root.
     *
     * @param isNegated whether the root's opposite counts
     * @param link what equality adds
     */
    record Rule(boolean isNegated, Body.Comparison.Link link) {}

    private static final Rule OPPOSITE = new Rule(true, Body.Comparison.Link.NONE);
    private static final Rule OR_EQUAL = new Rule(false, Body.Comparison.Link.OR_EQUAL);
    private static final Rule AND_NOT_EQUAL = new Rule(false, Body.Comparison.Link.AND_NOT_EQUAL);
    private static final Rule OPPOSITE_OR_EQUAL = new Rule(true, Body.Comparison.Link.OR_EQUAL);
    private static final Rule OPPOSITE_AND_NOT_EQUAL = new Rule(true, Body.Comparison.Link.AND_NOT_EQUAL);

    /** Python's table: for each root the three others. */
    private static final Map<Operator, Map<Operator, Rule>> RULES = Map.of(
            Operator.LESS,
            Map.of(
                    Operator.GREATER, OPPOSITE_AND_NOT_EQUAL,
                    Operator.LESS_EQUAL, OR_EQUAL,
                    Operator.GREATER_EQUAL, OPPOSITE),
            Operator.LESS_EQUAL,
            Map.of(
                    Operator.GREATER_EQUAL, OPPOSITE_OR_EQUAL,
                    Operator.LESS, AND_NOT_EQUAL,
                    Operator.GREATER, OPPOSITE),
            Operator.GREATER,
            Map.of(
                    Operator.LESS, OPPOSITE_AND_NOT_EQUAL,
                    Operator.GREATER_EQUAL, OR_EQUAL,
                    Operator.LESS_EQUAL, OPPOSITE),
            Operator.GREATER_EQUAL,
            Map.of(
                    Operator.LESS_EQUAL, OPPOSITE_OR_EQUAL,
                    Operator.GREATER, AND_NOT_EQUAL,
                    Operator.LESS, OPPOSITE));

    /** Python prefers them in this order as the root. */
    private static final List<Operator> ROOTS =
            List.of(Operator.LESS, Operator.LESS_EQUAL, Operator.GREATER, Operator.GREATER_EQUAL);

    /** The orders of a type, one for each type of operands. */
    static Stream<Order> of(TypeOperations operations) {
        Map<List<TypeName>, Map<Operator, Operation>> groups = new LinkedHashMap<>();
        ROOTS.forEach(operator -> operations
                .of(operator)
                .forEach(operation -> groups.computeIfAbsent(
                                operation.signature().plainTypes(), key -> new EnumMap<>(Operator.class))
                        .put(operator, operation)));
        return groups.values().stream().map(defined -> new Order(defined, added(defined, operations)));
    }

    private static Map<Operator, Rule> added(Map<Operator, Operation> defined, TypeOperations operations) {
        Map<Operator, Rule> added = new EnumMap<>(Operator.class);
        RULES.getOrDefault(root(defined).operator(), Map.of()).forEach((operator, rule) -> {
            boolean isPossible = rule.link() == Body.Comparison.Link.NONE || operations.has(Operator.EQUAL);
            if (!defined.containsKey(operator)
                    && isPossible
                    && !operations.blocked().contains(operator)) {
                added.put(operator, rule);
            }
        });
        return added;
    }

    /** The operation that the others follow from. */
    Operation root() {
        return root(defined);
    }

    /** The type's own three-way comparison, if the order comes from one. */
    Optional<Operation> threeWay() {
        return Optional.of(root()).filter(operation -> !operation.name().isExplicit());
    }

    /** Whether there is a helper for a comparison. */
    boolean has(Operator operator) {
        return defined.containsKey(operator) || added.containsKey(operator);
    }

    /** Whether the type is ordered with itself. */
    boolean isClosed(TypeOperations operations) {
        return !root().isGeneric()
                && root().parameters().stream()
                        .allMatch(operand ->
                                operations.isAssignable(operations.source().mirror(), operand));
    }

    private static Operation root(Map<Operator, Operation> defined) {
        return ROOTS.stream()
                .filter(defined::containsKey)
                .map(defined::get)
                .findFirst()
                .orElseThrow();
    }
}
