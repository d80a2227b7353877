package dev.dunder.processor.managed;

import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.members.Access;
import dev.dunder.processor.managed.ManagedDeclaration.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges how a type is entered: by one method without parameters. */
final class EnterRules {
    private final ManagedDeclaration declaration;
    private final MethodRules methods;
    private final List<Problem> problems = new ArrayList<>();

    EnterRules(ManagedDeclaration declaration, Access access) {
        this.declaration = declaration;
        this.methods = new MethodRules(declaration, access);
    }

    /** The method that enters, if there is one and nothing is wrong with it. */
    Optional<Candidate> accepted() {
        List<Candidate> candidates = candidates();
        candidates.forEach(this::judge);
        if (candidates.size() > 1 && problems.isEmpty()) {
            problems.add(methods.problem(
                    ManagedProblem.TWO_ENTERS,
                    candidates.get(1),
                    candidates.get(0).method().signature()));
        }
        return problems.isEmpty() ? candidates.stream().findFirst() : Optional.empty();
    }

    List<Problem> problems() {
        return problems;
    }

    /** Those that the annotation says, and of others, which have no more than a name, those without parameters. */
    private List<Candidate> candidates() {
        List<Candidate> all = declaration.enters();
        if (all.isEmpty()) {
            problems.add(declaration
                    .named("enter")
                    .map(name -> methods.noSuchMethod("enter", name))
                    .orElseGet(() ->
                            ManagedProblem.NO_ENTER.at(declaration.request().origin(), declaration.typeName())));
        }
        List<Candidate> right = all.stream()
                .filter(candidate -> candidate.annotation().isPresent() || hasNoParameters(candidate))
                .toList();
        return right.isEmpty() ? all.stream().limit(1).toList() : right;
    }

    private void judge(Candidate candidate) {
        Optional<Problem> problem = hasNoParameters(candidate)
                ? methods.judge(candidate)
                : Optional.of(methods.problem(ManagedProblem.ENTER_PARAMETERS, candidate));
        problem.ifPresent(problems::add);
    }

    private static boolean hasNoParameters(Candidate candidate) {
        return candidate.method().parameterTypes().isEmpty();
    }
}
