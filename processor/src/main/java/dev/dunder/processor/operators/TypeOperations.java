package dev.dunder.processor.operators;

import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.marks.NullScope;
import dev.dunder.processor.core.naming.SourceType;
import dev.dunder.processor.core.naming.TypeNames;
import dev.dunder.processor.core.naming.TypeTests;
import dev.dunder.processor.core.source.Site;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;

/**
 * The operators that a type has, for the derivations to ask.
 *
 * @param site where the helpers will be
 * @param all its operations
 * @param identities its constants
 * @param blocked the operators that {@code Op.NONE} keeps from following from others
 * @param calls the calls of its operations
 */
record TypeOperations(
        Site site, List<Operation> all, List<Identity> identities, Set<Operator> blocked, OperationCalls calls) {

    /** Copies the lists. */
    TypeOperations {
        all = List.copyOf(all);
        identities = List.copyOf(identities);
        blocked = Set.copyOf(blocked);
    }

    /** A constant of the type: where sums or products begin. */
    record Identity(Operator operator, ManyBody.Identity constant) {}

    /** The type. */
    SourceType source() {
        return site.source();
    }

    /** What types without an annotation say about null. */
    NullScope nulls() {
        return site.nulls();
    }

    /** The round. */
    Round round() {
        return site.round();
    }

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

    /**
     * The operation {@code T op T → T}: among several the one of exactly these operands, else the one whose method a call
     * with them names, those of the left operand first.
     */
    Optional<Operation> closed(Operator operator) {
        List<Operation> closed = of(operator)
                .filter(operation -> operation.name().form() != OperandSide.IN_PLACE && !operation.isGeneric())
                .filter(this::isOfTwo)
                .filter(operation -> isAssignable(operation.result(), source().mirror()))
                .toList();
        return closed.stream()
                .filter(this::isExact)
                .findFirst()
                .or(() -> ofTwo(inForm(OperandSide.FORWARD, closed)))
                .or(() -> ofTwo(inForm(OperandSide.REFLECTED, closed)));
    }

    private static List<Operation> inForm(OperandSide form, List<Operation> operations) {
        return operations.stream()
                .filter(operation -> operation.name().form() == form)
                .toList();
    }

    /** Of several operations the one of exactly two objects of the type, else the one that a call with two names. */
    Optional<Operation> ofTwo(List<Operation> operations) {
        return operations.stream()
                .filter(this::isExact)
                .findFirst()
                .or(() -> calls.resolve(operations, List.of(source().mirror(), source().mirror())));
    }

    /** Whether an operation takes two objects of the type. */
    boolean isOfTwo(Operation operation) {
        return operation.parameters().size() == 2
                && operation.parameters().stream().allMatch(operand -> isAssignable(source().mirror(), operand));
    }

    private boolean isExact(Operation operation) {
        return operation.parameters().stream()
                .allMatch(operand -> round().types().isSameType(operand, source().mirror()));
    }

    /** The call of an operation's helper with two objects of the type. */
    HelperCallee call(Operation operation, String left, String right) {
        List<Operation> overloads = all.stream()
                .filter(other -> other.helper().equals(operation.helper()))
                .toList();
        return calls.helper(
                operation.helper().text(), operation, overloads, List.of(calls.object(left), calls.object(right)));
    }

    /** The identity of an operator. */
    Optional<ManyBody.Identity> identity(Operator operator) {
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
        return new TypeTests(round());
    }

    /** Names for types. */
    TypeNames names() {
        return site.plainNames();
    }
}
