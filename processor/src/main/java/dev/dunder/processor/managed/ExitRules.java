package dev.dunder.processor.managed;

import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.base.Result;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.members.Access;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.managed.ManagedDeclaration.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;

/** Judges how a type is left: by methods that may take the failure, and may say whether they swallow it. */
final class ExitRules {
    private final ManagedDeclaration declaration;
    private final MethodRules methods;
    private final Optional<Candidate> enter;
    private final NamedMethods named;
    private final ExitArguments arguments;
    private final List<Problem> problems = new ArrayList<>();

    /** Rules for a type that is entered by a method, if it is known. */
    ExitRules(ManagedDeclaration declaration, Access access, Optional<Candidate> enter, Round round) {
        this.declaration = declaration;
        this.enter = enter;
        this.methods = new MethodRules(declaration, access);
        this.named = new NamedMethods(declaration, methods, round);
        this.arguments = new ExitArguments(declaration, methods, enter, round);
    }

    /** The methods that leave, in order; good only if there are no problems. */
    List<BoundExit> accepted() {
        List<BoundExit> accepted = new ArrayList<>();
        for (Candidate candidate : candidates()) {
            Optional<Problem> problem = judge(candidate);
            problem.ifPresent(problems::add);
            if (problem.isEmpty()) {
                Result<BoundExit> bound = arguments.bind(candidate);
                problems.addAll(bound.problems());
                bound.value().ifPresent(accepted::add);
            }
        }
        return accepted;
    }

    List<Problem> problems() {
        return problems;
    }

    private List<Candidate> candidates() {
        Optional<Result<Candidate>> chosen =
                declaration.named("exit").map(reference -> named.choose("exit", reference, declaration.exits()));
        chosen.ifPresent(result -> problems.addAll(result.problems()));
        return chosen.map(result -> result.value().stream().toList()).orElseGet(this::marked);
    }

    /** Those with the annotation, and of others, which have a name only, the one that can be called with what there is. */
    private List<Candidate> marked() {
        List<Candidate> byName = byName();
        return declaration.exits().stream()
                .filter(candidate -> candidate.annotation().isPresent() || byName.contains(candidate))
                .toList();
    }

    private List<Candidate> byName() {
        List<Candidate> dunders = declaration.exits().stream()
                .filter(candidate -> candidate.annotation().isEmpty())
                .toList();
        List<Candidate> right = dunders.stream()
                .filter(methods::isCallable)
                .filter(candidate -> arguments.areThere(candidate.method()))
                .toList();
        if (right.size() > 1) {
            problems.add(methods.problem(
                    ManagedProblem.AMBIGUOUS_EXIT,
                    right.get(0),
                    right.get(1).method().signature()));
        }
        return (right.isEmpty() ? dunders : right).stream().limit(1).toList();
    }

    private Optional<Problem> judge(Candidate candidate) {
        Method method = candidate.method();
        TypeKind result = method.returnType().getKind();
        if (isEntering(candidate)) {
            return Optional.of(methods.problem(ManagedProblem.ENTER_AND_EXIT, candidate, both(candidate)));
        }
        if (result != TypeKind.VOID && result != TypeKind.BOOLEAN) {
            return Optional.of(methods.problem(
                    ManagedProblem.EXIT_RESULT,
                    candidate,
                    DisplayName.of(method.returnType()),
                    methods.fix(method, "return void")));
        }
        if (!candidate.outcome().isAfterFailure() && result == TypeKind.BOOLEAN) {
            return Optional.of(methods.problem(ManagedProblem.SUCCESS_SWALLOWS, candidate.at("on", declaration)));
        }
        return methods.judge(candidate);
    }

    /** Whether a method enters, too. */
    private boolean isEntering(Candidate candidate) {
        return entering().anyMatch(entering -> isSame(entering, candidate));
    }

    /** The method that enters, and those that are marked to, of which there may be too many. */
    private Stream<Candidate> entering() {
        return Stream.concat(
                enter.stream(),
                declaration.enters().stream()
                        .filter(marked -> marked.annotation().isPresent()));
    }

    private static boolean isSame(Candidate one, Candidate other) {
        return one.method().element().equals(other.method().element());
    }

    private String both(Candidate candidate) {
        boolean isMarked = declaration.enters().stream()
                .anyMatch(enters -> enters.annotation().isPresent() && isSame(enters, candidate));
        return says("enter", isMarked, candidate) + " and "
                + says("exit", candidate.annotation().isPresent(), candidate);
    }

    /** What makes a method enter or leave: its annotation, that of the type, or its name. */
    private String says(String element, boolean isMarked, Candidate candidate) {
        String signature = candidate.method().signature();
        return declaration
                .named(element)
                .map(reference -> element + " = \"" + reference.text() + "\"")
                .orElseGet(() -> isMarked
                        ? (element.equals("enter") ? "@Enter on " : "@Exit on ") + signature
                        : "the name of " + signature);
    }
}
