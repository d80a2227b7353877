package dev.dunder.processor.managed;

import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.members.Access;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.naming.TypeTests;
import dev.dunder.processor.managed.ManagedDeclaration.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeKind;

/** Judges how a type is left: by methods that may take the failure, and may say whether they swallow it. */
final class ExitRules {
    private final ManagedDeclaration declaration;
    private final MethodRules methods;
    private final TypeTests tests;
    private final List<Problem> problems = new ArrayList<>();

    ExitRules(ManagedDeclaration declaration, Access access, Round round) {
        this.declaration = declaration;
        this.methods = new MethodRules(declaration, access);
        this.tests = new TypeTests(round);
    }

    /** The methods that leave, in order; good only if there are no problems. */
    List<Candidate> accepted() {
        List<Candidate> candidates = candidates();
        candidates.forEach(candidate -> judge(candidate).ifPresent(problems::add));
        return candidates;
    }

    List<Problem> problems() {
        return problems;
    }

    private List<Candidate> candidates() {
        if (declaration.exits().isEmpty()) {
            problems.add(declaration
                    .named("exit")
                    .map(name -> methods.noSuchMethod("exit", name))
                    .orElseGet(() ->
                            ManagedProblem.NO_EXIT.at(declaration.request().origin(), declaration.typeName())));
        }
        Optional<Candidate> byName = byName();
        return declaration.exits().stream()
                .filter(candidate -> candidate.annotation().isPresent()
                        || byName.filter(candidate::equals).isPresent())
                .toList();
    }

    /** Of the methods that have no more than a name, the one that has the right parameters; there must not be two. */
    private Optional<Candidate> byName() {
        List<Candidate> named = declaration.exits().stream()
                .filter(candidate -> candidate.annotation().isEmpty())
                .toList();
        List<Candidate> right = named.stream()
                .filter(methods::isCallable)
                .filter(candidate -> isRight(candidate.method()))
                .toList();
        if (right.size() > 1) {
            problems.add(methods.problem(
                    ManagedProblem.AMBIGUOUS_EXIT,
                    right.get(0),
                    right.get(1).method().signature()));
        }
        return right.isEmpty() ? named.stream().findFirst() : right.stream().findFirst();
    }

    private Optional<Problem> judge(Candidate candidate) {
        Method method = candidate.method();
        if (isMarkedToEnter(candidate)) {
            return Optional.of(methods.problem(ManagedProblem.ENTER_AND_EXIT, candidate));
        }
        if (!isRight(method)) {
            return Optional.of(methods.problem(ManagedProblem.EXIT_PARAMETERS, candidate));
        }
        if (!candidate.outcome().isAfterFailure() && !method.parameterTypes().isEmpty()) {
            return Optional.of(methods.problem(ManagedProblem.SUCCESS_WITH_FAILURE, candidate.at("on", declaration)));
        }
        TypeKind result = method.returnType().getKind();
        return result == TypeKind.VOID || result == TypeKind.BOOLEAN
                ? methods.judge(candidate)
                : Optional.of(
                        methods.problem(ManagedProblem.EXIT_RESULT, candidate, DisplayName.of(method.returnType())));
    }

    private boolean isMarkedToEnter(Candidate candidate) {
        return candidate.annotation().isPresent()
                && declaration.enters().stream()
                        .filter(enter -> enter.annotation().isPresent())
                        .anyMatch(enter -> enter.method()
                                .element()
                                .equals(candidate.method().element()));
    }

    private boolean isRight(Method method) {
        return method.parameterTypes().isEmpty()
                || (method.parameterTypes().size() == 1
                        && tests.is(method.parameterTypes().get(0), Throwable.class.getCanonicalName()));
    }
}
