package dev.dunder.processor.managed;

import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.base.Result;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.members.Access;
import dev.dunder.processor.managed.ManagedDeclaration.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges how a type is entered: by one method. */
final class EnterRules {
    private final ManagedDeclaration declaration;
    private final MethodRules methods;
    private final NamedMethods named;
    private final List<Problem> problems = new ArrayList<>();

    EnterRules(ManagedDeclaration declaration, Access access, Round round) {
        this.declaration = declaration;
        this.methods = new MethodRules(declaration, access);
        this.named = new NamedMethods(declaration, methods, round);
    }

    /** The method that enters, if there is one and nothing is wrong with it. */
    Optional<Candidate> accepted() {
        List<Candidate> candidates = candidates();
        candidates.forEach(candidate -> methods.judge(candidate).ifPresent(problems::add));
        if (candidates.size() > 1 && problems.isEmpty()) {
            problems.add(methods.problem(
                    ManagedProblem.TWO_ENTERS,
                    candidates.get(1),
                    candidates.get(0).method().signature(),
                    takeOut(candidates)));
        }
        return problems.isEmpty() ? candidates.stream().findFirst() : Optional.empty();
    }

    List<Problem> problems() {
        return problems;
    }

    /** How to have one less. */
    private static String takeOut(List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> candidate.annotation().isPresent())
                .reduce((first, last) -> last)
                .map(marked -> "remove @Enter from " + marked.method().signature())
                .orElseGet(() -> "rename " + candidates.get(1).method().signature());
    }

    private List<Candidate> candidates() {
        Optional<Result<Candidate>> chosen =
                declaration.named("enter").map(reference -> named.choose("enter", reference, declaration.enters()));
        chosen.ifPresent(result -> problems.addAll(result.problems()));
        return chosen.map(result -> result.value().stream().toList()).orElseGet(this::marked);
    }

    /** Those with the annotation, and of others, which have a name only, the one that the name means. */
    private List<Candidate> marked() {
        List<Candidate> byName = named.ofBareName(declaration.enters().stream()
                .filter(candidate -> candidate.annotation().isEmpty())
                .toList());
        return Stream.concat(
                        declaration.enters().stream()
                                .filter(candidate -> candidate.annotation().isPresent()),
                        byName.stream())
                .sorted((one, other) -> Integer.compare(
                        declaration.enters().indexOf(one), declaration.enters().indexOf(other)))
                .toList();
    }
}
