package dev.dunder.processor.operators;

import dev.dunder.processor.core.base.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;

/**
 * Warns of static methods of a type of one's own that are named like arithmetic and take the type: they count only with
 * {@code @Operator}. Where an instance method is the operator already, nothing is missing.
 */
final class StaticRules {
    private final OperatorsDeclaration declaration;
    private final NearMisses misses;

    StaticRules(OperatorsDeclaration declaration, NearMisses misses) {
        this.declaration = declaration;
        this.misses = misses;
    }

    List<Problem> warnings(List<OrientedCandidate> chosen) {
        if (!declaration.request().isOwn()) {
            return List.of();
        }
        Map<ExecutableElement, OperatorCandidate> statics = declaration.lookalikes().stream()
                .filter(candidate -> candidate.method().isStatic())
                .filter(misses::isOperatorOfType)
                .filter(candidate -> chosen.stream()
                        .noneMatch(slot -> slot.candidate().name().operator()
                                        == candidate.name().operator()
                                && slot.candidate()
                                        .method()
                                        .name()
                                        .equals(candidate.method().name())))
                .collect(Collectors.toMap(
                        candidate -> candidate.method().element(), candidate -> candidate, (one, other) -> one, LinkedHashMap::new));
        return statics.values().stream()
                .map(candidate -> OperatorsProblem.STATIC_OPERATOR.at(
                        candidate.origin(),
                        declaration.typeName(),
                        candidate.method().signature(),
                        candidate.name().operator().name()))
                .toList();
    }
}
