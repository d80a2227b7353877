package dev.dunder.processor.operators;

import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.marks.NullScope;
import dev.dunder.processor.core.naming.SourceType;
import dev.dunder.processor.core.naming.TypeNames;
import dev.dunder.processor.core.naming.TypeTests;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;

/**
 * The operators that a type has, for the derivations to ask.
 *
 * @param source the type
 * @param all its operations
 * @param identities its constants
 * @param blocked the operators that {@code Op.NONE} keeps from following from others
 * @param isPublic whether the generated class is public
 * @param nulls what types without an annotation say about null
 * @param round the round
 */
record TypeOperations(
        SourceType source,
        List<Operation> all,
        List<Identity> identities,
        Set<Operator> blocked,
        boolean isPublic,
        NullScope nulls,
        Round round) {

    /** Copies the lists. */
    TypeOperations {
        all = List.copyOf(all);
        identities = List.copyOf(identities);
        blocked = Set.copyOf(blocked);
    }

    /** A constant of the type: where sums or products begin. */
    record Identity(Operator operator, Body.Many.Identity constant) {}

    /** The operations of an operator, in the order of the table and of their operands' names. */
    Stream<Operation> of(Operator operator) {
        return all.stream().filter(operation -> operation.operator() == operator);
    }

    /** Whether the type has an operator itself. */
    boolean has(Operator operator) {
        return of(operator).findAny().isPresent();
    }

    /** Whether an operator may follow from others: the type neither has it nor takes it out. */
    boolean mayDerive(Operator operator) {
        return !has(operator) && !blocked.contains(operator);
    }

    /** The operation of an operator without operands. */
    Optional<Operation> unary(Operator operator) {
        return of(operator)
                .filter(operation -> operation.parameters().size() == 1)
                .findFirst();
    }

    /** The operation {@code T op T → T}, among several the one that says so most exactly. */
    Optional<Operation> closed(Operator operator) {
        TypeMirror type = source.mirror();
        List<Operation> closed = of(operator)
                .filter(operation -> operation.name().form() != OperandSide.IN_PLACE && !operation.isGeneric())
                .filter(operation -> operation.parameters().size() == 2)
                .filter(operation -> operation.parameters().stream().allMatch(operand -> isAssignable(type, operand)))
                .filter(operation -> isAssignable(operation.result(), type))
                .toList();
        return closed.stream()
                .filter(operation -> operation.parameters().stream()
                        .allMatch(operand -> round.types().isSameType(operand, type)))
                .findFirst()
                .or(() -> closed.stream().findFirst());
    }

    /** The identity of an operator. */
    Optional<Body.Many.Identity> identity(Operator operator) {
        return identities.stream()
                .filter(identity -> identity.operator() == operator)
                .map(Identity::constant)
                .findFirst();
    }

    /** Whether a value of one type can be given where another is wanted. */
    boolean isAssignable(TypeMirror from, TypeMirror to) {
        return tests().isAssignable(from, to);
    }

    /** Questions about types. */
    TypeTests tests() {
        return new TypeTests(round);
    }

    /** Names for types. */
    TypeNames names() {
        return TypeNames.plain(round);
    }
}
