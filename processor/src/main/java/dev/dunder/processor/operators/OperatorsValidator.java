package dev.dunder.processor.operators;

import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.base.Result;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.members.Overloads;
import dev.dunder.processor.core.source.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;

/** Judges a declaration: which candidates are operators, which of them win, and what follows from those. */
final class OperatorsValidator {
    private static final Map<Operator, Operator> REPLACED_BY = Map.of(
            Operator.STR, Operator.REPR,
            Operator.FORMAT, Operator.REPR,
            Operator.HASH, Operator.EQUAL);

    private final OperatorsDeclaration declaration;
    private final Round round;
    private final Site site;
    private final MutableOperandRule mutable;
    private final List<Problem> problems = new ArrayList<>();

    private OperatorsValidator(OperatorsDeclaration declaration, Round round) {
        this.declaration = declaration;
        this.round = round;
        this.site = Site.of(declaration.request(), round);
        this.mutable = new MutableOperandRule(declaration, new Guesses(declaration, round));
    }

    /** The model of a declaration, or all of its problems. */
    static Result<OperatorsModel> validate(OperatorsDeclaration declaration, Round round) {
        UseRules use = new UseRules(declaration, round);
        OperatorsValidator validator = new OperatorsValidator(use.relevant(), round);
        validator.problems.addAll(use.problems());
        validator.problems.addAll(new PureRules(declaration, round).problems());
        validator.problems.addAll(new WithoutRules(declaration, round).problems(other -> helped(other, round)));
        return validator.model();
    }

    /** The operators that have helpers: the type's own, and those that follow from them. */
    private static Set<Operator> helped(OperatorsDeclaration declaration, Round round) {
        OperatorsDeclaration relevant = new UseRules(declaration, round).relevant();
        return new OperatorsValidator(relevant, round)
                .model().value().stream()
                        .flatMap(model -> model.helpers().stream())
                        .flatMap(helper -> helper.name().operator().stream())
                        .collect(Collectors.toSet());
    }

    private Result<OperatorsModel> model() {
        CandidateRules rules = new CandidateRules(declaration, site.access(), round);
        List<OperatorCandidate> accepted = rules.accepted().stream()
                .filter(candidate ->
                        !declaration.options().leavesOut(candidate.name().operator()))
                .toList();
        problems.addAll(rules.problems());
        problems.addAll(new RemovalRules(declaration).problems());
        List<OrientedCandidate> chosen = chosen(accepted);
        NearMisses misses = new NearMisses(declaration, rules, round);
        Untaken untaken = new Untaken(misses.found(), mutable.refusals(chosen));
        List<OrientedCandidate> kept = mutable.kept(chosen);
        boolean isEmpty = kept.stream().map(OrientedCandidate::candidate).allMatch(this::isObjects);
        if (!isEmpty) {
            problems.addAll(new StaticRules(declaration, misses).warnings(chosen));
        } else if (problems.isEmpty()) {
            problems.add(new NoOperatorRule(declaration).problem(untaken));
        }
        problems.addAll(new MissingCompanionRules(declaration, accepted, this::isObjects).warnings());
        TypeOperations operations = operations(kept);
        return problems.stream().anyMatch(Problem::isError)
                ? Result.failed(problems)
                : Result.of(OperatorsModelFactory.create(operations, untaken), problems);
    }

    private List<OrientedCandidate> chosen(List<OperatorCandidate> accepted) {
        Precedence precedence = new Precedence(
                accepted.stream()
                        .filter(candidate -> !isObjects(candidate) || !isReplaced(candidate, accepted))
                        .flatMap(OrientedCandidate::of),
                declaration,
                site.source(),
                round);
        problems.addAll(precedence.problems());
        return precedence.chosen().stream()
                .filter(slot -> slot.name().operator().operands().areOfOperation())
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

    private TypeOperations operations(List<OrientedCandidate> chosen) {
        IdentityRules identities = new IdentityRules(declaration, site);
        problems.addAll(identities.problems());
        OperationCalls calls = new OperationCalls(site);
        List<Operation> all = new OperationFactory(site, calls, chosen)
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
        Stream<Operator> removed = declaration.removed().stream()
                .flatMap(one -> OperatorMatch.of(one.method().name()).stream())
                .map(OperatorMatch::operator)
                .filter(operator -> !operator.isOrder());
        Stream<Operator> leftOut = declaration.options().without().stream().flatMap(one -> one.operator().stream());
        return Stream.concat(removed, leftOut).collect(Collectors.toSet());
    }
}
