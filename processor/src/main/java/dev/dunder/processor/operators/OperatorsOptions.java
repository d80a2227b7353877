package dev.dunder.processor.operators;

import dev.dunder.processor.core.base.Origin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * What {@code @Operators} says about the types that it lists.
 *
 * @param listed the types in {@code of}
 * @param use the classes in {@code use}
 * @param pure the types in {@code pure}
 * @param without the operators in {@code without}
 */
record OperatorsOptions(List<TypeElement> listed, List<Listed> use, List<Listed> pure, List<LeftOut> without) {
    /** Nothing said. */
    static final OperatorsOptions NONE = new OperatorsOptions(List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    OperatorsOptions {
        listed = List.copyOf(listed);
        use = List.copyOf(use);
        pure = List.copyOf(pure);
        without = List.copyOf(without);
    }

    /** A class that a value lists, and where. */
    record Listed(TypeElement type, Origin origin) {}

    /**
     * An operator that {@code without} lists, and where.
     *
     * @param constant the name of the constant of {@code Op}
     */
    record LeftOut(String constant, Origin origin) {

        /** The operator; none for {@code Op.NONE}. */
        Optional<Operator> operator() {
            return Stream.of(Operator.values())
                    .filter(operator -> operator.name().equals(constant))
                    .findFirst();
        }
    }

    /** Whether an operator is left out. */
    boolean leavesOut(Operator operator) {
        return without.stream().anyMatch(leftOut -> leftOut.operator().equals(Optional.of(operator)));
    }

    /** Whether a type is said to have operators that return new objects. */
    boolean isPure(TypeElement type) {
        return pure.stream().anyMatch(one -> one.type().equals(type));
    }

    /** These options with no operator left out. */
    OperatorsOptions withAll() {
        return new OperatorsOptions(listed, use, pure, List.of());
    }
}
