package dev.dunder.processor.operators;

import com.palantir.javapoet.TypeName;
import dev.dunder.processor.core.naming.Signature;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    record Rule(boolean isNegated, Link link) {}

    /** How equality joins in. */
    enum Link {
        /** Not at all. */
        NONE,
        /** {@code … || eq(a, b)} */
        OR_EQUAL,
        /** {@code … && !eq(a, b)} */
        AND_NOT_EQUAL
    }

    private static final Rule OPPOSITE = new Rule(true, Link.NONE);
    private static final Rule OR_EQUAL = new Rule(false, Link.OR_EQUAL);
    private static final Rule AND_NOT_EQUAL = new Rule(false, Link.AND_NOT_EQUAL);
    private static final Rule OPPOSITE_OR_EQUAL = new Rule(true, Link.OR_EQUAL);
    private static final Rule OPPOSITE_AND_NOT_EQUAL = new Rule(true, Link.AND_NOT_EQUAL);

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
        Operation root = root(defined);
        boolean hasEquality = equality(root, operations).isPresent();
        Objects.requireNonNull(RULES.get(root.operator())).forEach((operator, rule) -> {
            boolean isPossible = rule.link() == Link.NONE || hasEquality;
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

    /** The test of equality with a root's operands: of exactly these, else the one that a call with them names. */
    static Optional<HelperCallee> equality(Operation root, TypeOperations operations) {
        Signature signature = root.signature();
        List<Operation> equalities = operations.of(Operator.EQUAL).toList();
        return equalities.stream()
                .filter(equal -> equal.signature().plainTypes().equals(signature.plainTypes()))
                .map(Operation::helperCall)
                .findFirst()
                .or(() -> operations
                        .calls()
                        .resolve(equalities, root.parameters())
                        .map(found -> HelperCallee.ofHelper(found.helper().text(), signature.names())));
    }

    private static Operation root(Map<Operator, Operation> defined) {
        return ROOTS.stream()
                .filter(defined::containsKey)
                .map(defined::get)
                .findFirst()
                .orElseThrow();
    }
}
