package dev.dunder.processor.managed;

import dev.dunder.processor.core.base.NearestName;
import dev.dunder.processor.core.base.Origin;
import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.base.Visibility;
import dev.dunder.processor.core.members.Access;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.managed.ManagedDeclaration.Candidate;
import java.util.List;
import java.util.Optional;

/** Judges what methods that enter and methods that leave have in common: whether they can be called, and on an object. */
final class MethodRules {
    private final ManagedDeclaration declaration;
    private final Access access;

    MethodRules(ManagedDeclaration declaration, Access access) {
        this.declaration = declaration;
        this.access = access;
    }

    /** What is wrong with a method, whatever it does. */
    Optional<Problem> judge(Candidate candidate) {
        Method method = candidate.method();
        if (method.isStatic()) {
            return Optional.of(problem(ManagedProblem.STATIC_ENTER_OR_EXIT, candidate));
        }
        if (access.declared(method.element()) == Visibility.HIDDEN) {
            return Optional.of(problem(ManagedProblem.PRIVATE_ENTER_OR_EXIT, candidate, generated()));
        }
        if (!method.element().getTypeParameters().isEmpty()) {
            return Optional.of(problem(ManagedProblem.GENERIC_ENTER_OR_EXIT, candidate));
        }
        return access.of(method) == Visibility.HIDDEN
                ? Optional.of(problem(ManagedProblem.HIDDEN_IN_ENTER_OR_EXIT, candidate, generated()))
                : Optional.empty();
    }

    /** Whether a method can be called at all; beside one that can, one that cannot is none. */
    boolean isCallable(Candidate candidate) {
        return !candidate.method().isStatic()
                && access.declared(candidate.method().element()) != Visibility.HIDDEN;
    }

    /** A problem of a method, at the name that the annotation gives for it, or at the method. */
    Problem problem(ManagedProblem kind, Candidate candidate, String... more) {
        Object[] arguments = new Object[2 + more.length];
        arguments[0] = declaration.typeName();
        arguments[1] = candidate.method().signature();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return kind.at(candidate.origin(), arguments);
    }

    /** A name that no method has. */
    Problem noSuchMethod(String element, String name) {
        List<String> names = declaration.methods().stream()
                .filter(method -> !method.isStatic() && access.of(method) != Visibility.HIDDEN)
                .filter(method -> !method.overridesObject())
                .map(Method::name)
                .toList();
        String fix = NearestName.of(name, names)
                .map(nearest -> "did you mean " + element + " = \"" + nearest + "\"?")
                .orElse("name a method that " + declaration.typeName() + " has");
        Origin origin = declaration.originOfName(element);
        return ManagedProblem.NO_SUCH_METHOD.at(origin, declaration.typeName(), element, name, fix);
    }

    private String generated() {
        return declaration.request().generated().simpleName();
    }
}
