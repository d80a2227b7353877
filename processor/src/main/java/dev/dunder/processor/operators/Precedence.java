package dev.dunder.processor.operators;

import com.palantir.javapoet.TypeName;
import dev.dunder.processor.core.Problem;
import dev.dunder.processor.core.Round;
import dev.dunder.processor.core.SourceType;
import dev.dunder.processor.core.TypeNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Chooses among several methods for one operator and the same erased operands: the forward form before the reflected one
 * (Python never tries the reflected form of one type), then the stronger source. Two of equal strength are a problem.
 */
final class Precedence {
    private static final Comparator<Slot> STRONGEST =
            Comparator.comparing(Slot::form).thenComparing(slot -> slot.name().strength());

    private final OperatorsDeclaration declaration;
    private final List<Slot> chosen = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /** A choice among the slots of candidates. */
    Precedence(Stream<Slot> slots, OperatorsDeclaration declaration, SourceType source, Round round) {
        this.declaration = declaration;
        TypeNames names = TypeNames.plain(round);
        Map<Key, List<Slot>> groups = new LinkedHashMap<>();
        slots.forEach(slot -> {
            List<TypeName> erased = slot.parameters(source).stream()
                    .map(type -> names.of(round.types().erasure(type)))
                    .toList();
            String helper = slot.form().helper(slot.name().operator().helper());
            groups.computeIfAbsent(new Key(helper, erased), key -> new ArrayList<>())
                    .add(slot);
        });
        groups.values().forEach(this::choose);
    }

    /** The chosen ones, one for each operator and operands. */
    List<Slot> chosen() {
        return chosen;
    }

    /** The problems of those that no rule chooses among. */
    List<Problem> problems() {
        return problems;
    }

    private void choose(List<Slot> group) {
        Slot best = group.stream().min(STRONGEST).orElseThrow();
        List<Slot> equals = group.stream()
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
        equals.stream()
                .map(slot -> OperatorsProblem.DUPLICATE_OPERATOR.at(
                        slot.candidate().originOf("value"),
                        declaration.typeName(),
                        slot.candidate().method().signature(),
                        slot.name().inWords(),
                        best.candidate().method().signature()))
                .filter(problem -> !problems.contains(problem))
                .forEach(problems::add);
    }

    /**
     * Whether it is a call only because a type of others implements a functional interface: one that implements two is
     * meant for neither, and whoever lists it can say nothing about it.
     */
    private boolean isOthersCall(Slot slot) {
        return slot.name().equals(Name.weakest(Operator.CALL))
                && !declaration.request().isOwn();
    }

    /** What tells helpers apart: their name and erased parameters (JLS 8.4.2). */
    private record Key(String helper, List<TypeName> erasedParameters) {}
}
