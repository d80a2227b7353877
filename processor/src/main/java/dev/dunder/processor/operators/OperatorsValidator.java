package dev.dunder.processor.operators;

import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.base.Result;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.members.Overloads;
import dev.dunder.processor.core.members.Request;
import dev.dunder.processor.core.source.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;

/** Judges a declaration: which candidates are operators, which of them win, and what follows from those. */
final class OperatorsValidator {
    private static final Map<Operator, Operator> REPLACED_BY = Map.of(
            Operator.STR, Operator.REPR,
            Operator.FORMAT, Operator.REPR,
            Operator.HASH, Operator.EQUAL);

    private final OperatorsDeclaration declaration;
    private final Request request;
    private final Round round;
    private final Site site;
    private final List<Problem> problems = new ArrayList<>();

    private OperatorsValidator(OperatorsDeclaration declaration, Round round) {
        this.declaration = declaration;
        this.request = declaration.request();
        this.round = round;
        this.site = Site.of(request, round);
    }

    /** The model of a declaration, or all of its problems. */
    static Result<OperatorsModel> validate(OperatorsDeclaration declaration, Round round) {
        OperatorsValidator validator = new OperatorsValidator(declaration, round);
        List<OperatorCandidate> candidates = validator.candidates();
        TypeOperations operations = validator.operations(candidates);
        if (validator.problems.stream().anyMatch(Problem::isError)) {
            return Result.failed(validator.problems);
        }
        return Result.of(OperatorsModelFactory.create(operations), validator.problems);
    }

    private List<OperatorCandidate> candidates() {
        CandidateRules rules = new CandidateRules(declaration, site.access(), round);
        List<OperatorCandidate> accepted = rules.accepted();
        problems.addAll(rules.problems());
        problems.addAll(new RemovalRules(declaration).problems());
        if (problems.isEmpty() && accepted.stream().allMatch(this::isObjects)) {
            problems.add(OperatorsProblem.NO_OPERATOR.at(request.origin(), declaration.typeName()));
        }
        problems.addAll(new MissingCompanionRules(declaration, accepted, this::isObjects).warnings());
        return accepted.stream()
                .filter(candidate -> candidate.name().operator().operands().areOfOperation())
                .filter(candidate -> !isObjects(candidate) || !isReplaced(candidate, accepted))
                .toList();
    }

    /** A record's equals, hashCode and toString are its own, declared or not (JLS 8.10.3). */
    private boolean isObjects(OperatorCandidate candidate) {
        return candidate.method().isDeclaredByObject()
                && site.source().element().getKind() != ElementKind.RECORD;
    }

    /** Python's object gives way: its str to the type's own repr, and its hash to the type's own equality. */
    private static boolean isReplaced(OperatorCandidate candidate, List<OperatorCandidate> accepted) {
        return Optional.ofNullable(REPLACED_BY.get(candidate.name().operator()))
                .filter(operator -> accepted.stream().anyMatch(other -> other.isExplicit(operator)))
                .isPresent();
    }

    private TypeOperations operations(List<OperatorCandidate> candidates) {
        Precedence precedence =
                new Precedence(candidates.stream().flatMap(OrientedCandidate::of), declaration, site.source(), round);
        problems.addAll(precedence.problems());
        IdentityRules identities = new IdentityRules(declaration, site);
        problems.addAll(identities.problems());
        OperationCalls calls = new OperationCalls(site);
        List<Operation> all = new OperationFactory(site, calls, precedence.chosen())
                .operations()
                .sorted(Comparator.comparing(Operation::operator)
                        .thenComparing(operation -> operation.name().form())
                        .thenComparing(
                                operation -> operation.signature().parameters().toString()))
                .toList();
        return new TypeOperations(site, suppressingOverloads(all), identities.identities(), blocked(), calls);
    }

    private List<Operation> suppressingOverloads(List<Operation> operations) {
        Overloads overloads = new Overloads(round);
        Map<String, List<Operation>> byHelper = operations.stream()
                .collect(Collectors.groupingBy(operation -> operation.helper().text()));
        return operations.stream()
                .map(one -> isAmbiguous(one, byHelper.getOrDefault(one.helper().text(), List.of()), overloads)
                        ? one.suppressing(Overloads.LINT)
                        : one)
                .toList();
    }

    private static boolean isAmbiguous(Operation one, List<Operation> sameName, Overloads overloads) {
        return sameName.size() > 1
                && sameName.stream()
                        .anyMatch(other -> overloads.areAmbiguous(
                                one.candidate().method(),
                                one.parameters(),
                                other.candidate().method(),
                                other.parameters()));
    }

    /** The operators that must not follow from others; of the orderings each operand's is a matter of its own. */
    private Set<Operator> blocked() {
        return declaration.removed().stream()
                .flatMap(removed -> OperatorMatch.of(removed.method().name()).stream())
                .map(OperatorMatch::operator)
                .filter(operator -> !operator.isOrder())
                .collect(Collectors.toSet());
    }
}
