package dev.dunder.processor.operators;

import com.palantir.javapoet.TypeName;
import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.naming.SourceType;
import dev.dunder.processor.core.naming.TypeNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Chooses among several methods for one operator and the same erased operands: the forward form before the reflected one
 * (Python never tries the reflected form of one type), then the stronger source. Two of equal strength are a problem.
 */
final class Precedence {
    private static final Comparator<OrientedCandidate> STRONGEST = Comparator.comparing(OrientedCandidate::form)
            .thenComparing(slot -> slot.name().strength());

    private final OperatorsDeclaration declaration;
    private final List<OrientedCandidate> chosen = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /** A choice among the slots of candidates. */
    Precedence(Stream<OrientedCandidate> slots, OperatorsDeclaration declaration, SourceType source, Round round) {
        this.declaration = declaration;
        TypeNames names = TypeNames.plain(round);
        Function<OrientedCandidate, List<TypeName>> erasedOperands =
                slot -> slot.operands(source, new OperandTypes(source.element(), round)).stream()
                        .map(type -> names.of(round.types().erasure(type)))
                        .toList();
        grouped(slots.toList(), Key::of).forEach(group -> {
            if (group.size() == 1) {
                chosen.add(group.get(0));
            } else {
                grouped(group, erasedOperands).forEach(this::choose);
            }
        });
    }

    private static <K> Collection<List<OrientedCandidate>> grouped(
            List<OrientedCandidate> slots, Function<OrientedCandidate, K> key) {
        return slots.stream()
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    /** The chosen ones, one for each operator and operands. */
    List<OrientedCandidate> chosen() {
        return chosen;
    }

    /** The problems of those that no rule chooses among. */
    List<Problem> problems() {
        return problems;
    }

    private void choose(List<OrientedCandidate> group) {
        OrientedCandidate best = group.stream().min(STRONGEST).orElseThrow();
        List<OrientedCandidate> equals = group.stream()
                .filter(slot -> STRONGEST.compare(slot, best) == 0)
                .filter(slot -> !slot.candidate()
                        .method()
                        .element()
                        .equals(best.candidate().method().element()))
                .toList();
        if (!equals.isEmpty() && isOthersCall(best)) {
            return;
        }
        chosen.add(best);
        report(best, equals);
    }

    private void report(OrientedCandidate best, List<OrientedCandidate> equals) {
        equals.stream()
                .map(slot -> OperatorsProblem.DUPLICATE_OPERATOR.at(
                        slot.candidate().originOf("value"),
                        declaration.typeName(),
                        slot.candidate().inWords(),
                        slot.name().inWords(),
                        best.candidate().inWords()))
                .filter(problem -> !problems.contains(problem))
                .forEach(problems::add);
    }

    /**
     * Whether it is a call only because a type of others implements a functional interface: one that implements two is
     * meant for neither, and whoever lists it can say nothing about it.
     */
    private boolean isOthersCall(OrientedCandidate slot) {
        return slot.name().equals(OperatorMatch.weakest(Operator.CALL))
                && !declaration.request().isOwn();
    }

    /** What tells helpers apart at a glance: their name and number of parameters; else the erased ones do (JLS 8.4.2). */
    private record Key(String helper, int parameters) {
        static Key of(OrientedCandidate slot) {
            return new Key(
                    slot.form().helper(slot.name().operator().helper()),
                    slot.candidate().method().parameterTypes().size()
                            + (slot.candidate().method().isStatic() ? 0 : 1));
        }
    }
}
