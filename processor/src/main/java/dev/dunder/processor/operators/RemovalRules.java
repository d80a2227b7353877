package dev.dunder.processor.operators;

import dev.dunder.processor.core.base.Problem;
import java.util.List;

/** Judges {@code @Operator(Op.NONE)}: beside a dunder name it contradicts itself. */
final class RemovalRules {
    private final OperatorsDeclaration declaration;

    RemovalRules(OperatorsDeclaration declaration) {
        this.declaration = declaration;
    }

    List<Problem> problems() {
        return declaration.removed().stream()
                .filter(removed ->
                        OperatorMatch.of(removed.method().name()).stream().anyMatch(OperatorMatch::isExplicit))
                .map(removed -> OperatorsProblem.NONE_BESIDE_DUNDER.at(
                        removed.origin(),
                        declaration.typeName(),
                        removed.method().signature()))
                .toList();
    }
}
