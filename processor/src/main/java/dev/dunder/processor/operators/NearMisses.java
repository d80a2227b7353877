package dev.dunder.processor.operators;

import dev.dunder.processor.core.base.Round;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the methods that look like operators and were not taken. Overloads with many more operands are left out: nobody
 * takes them for operators.
 */
final class NearMisses {
    private final OperatorsDeclaration declaration;
    private final CandidateRules rules;
    private final ConventionalRules conventional;
    private final OperandTypes types;

    NearMisses(OperatorsDeclaration declaration, CandidateRules rules, Round round) {
        this.declaration = declaration;
        this.rules = rules;
        this.conventional = new ConventionalRules(declaration, round);
        this.types = new OperandTypes(declaration.request().source(), round);
    }

    /** The near misses, in the order of the table and of their signatures. */
    List<NearMiss> found() {
        return Stream.concat(refused(taken()), lookalikes())
                .filter(miss -> !declaration.options().leavesOut(miss.operator()))
                .sorted(Comparator.comparing(NearMiss::operator).thenComparing(NearMiss::method))
                .toList();
    }

    private Set<Operator> taken() {
        return rules.accepted().stream()
                .map(candidate -> candidate.name().operator())
                .collect(Collectors.toSet());
    }

    private Stream<NearMiss> refused(Set<Operator> taken) {
        return declaration.candidates().stream()
                .filter(candidate -> !candidate.name().isExplicit() && isVisible(candidate))
                .filter(candidate -> isNear(candidate, taken))
                .flatMap(candidate -> reason(candidate).map(reason -> miss(candidate, reason)).stream());
    }

    /** Compilers do not agree on the hidden methods of class files. */
    private boolean isVisible(OperatorCandidate candidate) {
        return declaration.request().isLocal(candidate.method().element()) || rules.isCallable(candidate);
    }

    /** With one operand more, a method is worth a word if it is rounded, or if the type has no other for the operator. */
    private boolean isNear(OperatorCandidate candidate, Set<Operator> taken) {
        Operator operator = candidate.name().operator();
        int count = candidate.operandCount();
        return (operator.operands().allowConventional(count)
                        && !candidate.method().element().isVarArgs())
                || (operator.isArithmetic()
                        && operator.operands().areExceededByOne(count)
                        && (isRounded(candidate) || (!taken.contains(operator) && conventional.hasResult(candidate))));
    }

    private boolean isRounded(OperatorCandidate candidate) {
        return candidate.method().parameterTypes().stream()
                .anyMatch(type -> types.roundingOf(type).isPresent());
    }

    private Optional<String> reason(OperatorCandidate candidate) {
        return conventional
                .reason(candidate)
                .or(() -> rules.isCallable(candidate) ? Optional.empty() : Optional.of("is not accessible"));
    }

    private Stream<NearMiss> lookalikes() {
        return declaration.lookalikes().stream()
                .filter(candidate -> isVisible(candidate) && isOperatorOfType(candidate))
                .map(candidate -> miss(
                        candidate,
                        candidate.method().isStatic()
                                ? "is static and has no @Operator"
                                : "has a name that may mean something else"));
    }

    /** Whether a method would be an operator of the type if an annotation said so. */
    boolean isOperatorOfType(OperatorCandidate candidate) {
        Operator operator = candidate.name().operator();
        return operator.isArithmetic()
                && conventional.reason(candidate).isEmpty()
                && (!candidate.method().isStatic()
                        || candidate.method().parameterTypes().stream().anyMatch(types::isTheType));
    }

    private NearMiss miss(OperatorCandidate candidate, String reason) {
        return new NearMiss(
                candidate.name().operator(),
                declaration.typeName() + "." + candidate.method().signature(),
                reason);
    }
}
