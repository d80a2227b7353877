package dev.dunder.processor.operators;

import dev.dunder.processor.core.naming.SourceType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;

/**
 * A candidate with its operands in one order: a commutative one stands for two.
 *
 * @param candidate the method
 * @param form the side on which the object stands
 */
record OrientedCandidate(OperatorCandidate candidate, OperandSide form) {

    /** The order of the table, and of signatures. */
    static final Comparator<OrientedCandidate> IN_ORDER = Comparator.<OrientedCandidate, Operator>comparing(
                    slot -> slot.candidate().name().operator())
            .thenComparing(slot -> slot.candidate().method().signature());

    /** The slots of a candidate. */
    static Stream<OrientedCandidate> of(OperatorCandidate candidate) {
        OrientedCandidate slot =
                new OrientedCandidate(candidate, candidate.name().form());
        return candidate.isCommutative()
                ? Stream.of(slot, new OrientedCandidate(candidate, OperandSide.REFLECTED))
                : Stream.of(slot);
    }

    /** The name with this slot's form. */
    OperatorMatch name() {
        return new OperatorMatch(
                candidate.name().operator(), form, candidate.name().strength());
    }

    /** The helper's name. */
    HelperName helper() {
        return HelperName.of(candidate.name().operator(), form);
    }

    /** The types of the helper's parameters, the object's own among them. */
    List<TypeMirror> parameters(SourceType source) {
        List<TypeMirror> parameters = new ArrayList<>(candidate.method().parameterTypes());
        if (!candidate.method().isStatic()) {
            parameters.add(0, source.mirror());
        }
        return inOrder(parameters);
    }

    /** The types of the operands: where a method of another class takes a supertype for the object, the object's own type. */
    List<TypeMirror> operands(SourceType source, OperandTypes types) {
        List<TypeMirror> operands = parameters(source);
        return candidate
                .used()
                .flatMap(used -> operands.stream().filter(types::isMeantFor).findFirst())
                .map(object -> {
                    operands.set(operands.indexOf(object), source.mirror());
                    return operands;
                })
                .orElse(operands);
    }

    /** Two things in the order of the operands; anything else as it is. */
    <T> List<T> inOrder(List<T> things) {
        List<T> ordered = new ArrayList<>(things);
        if (form == OperandSide.REFLECTED) {
            Collections.reverse(ordered);
        }
        return ordered;
    }
}
