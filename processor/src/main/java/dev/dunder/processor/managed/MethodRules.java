package dev.dunder.processor.managed;

import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.base.Visibility;
import dev.dunder.processor.core.members.Access;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.managed.ManagedDeclaration.Candidate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;

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
            return Optional.of(problem(
                    ManagedProblem.STATIC_ENTER_OR_EXIT,
                    candidate,
                    fix(method, "remove static, or use another method")));
        }
        if (access.declared(method.element()) == Visibility.HIDDEN) {
            return Optional.of(hidden(candidate));
        }
        if (!method.element().getTypeParameters().isEmpty()) {
            return Optional.of(problem(
                    ManagedProblem.GENERIC_ENTER_OR_EXIT,
                    candidate,
                    fix(method, "move the type parameters to " + declaration.typeName())));
        }
        return types(method)
                .filter(type -> access.of(type) == Visibility.HIDDEN)
                .findFirst()
                .map(type -> problem(
                        ManagedProblem.HIDDEN_IN_ENTER_OR_EXIT,
                        candidate,
                        generated(),
                        DisplayName.of(type),
                        fix(method, "make " + DisplayName.of(type) + " visible there")));
    }

    /** What to do about a method that can be changed; one of another file may belong to somebody else. */
    String fix(Method method, String ofOwn) {
        return declaration.request().isLocal(method.element())
                ? ofOwn
                : "name another method, or call this one from an @Enter or @Exit method of a class of your own";
    }

    private static Stream<? extends TypeMirror> types(Method method) {
        return Stream.of(
                        List.of(method.returnType()),
                        method.parameterTypes(),
                        method.type().getThrownTypes())
                .flatMap(List::stream);
    }

    /** A method that is private, or that another package alone can call. */
    private Problem hidden(Candidate candidate) {
        boolean isPrivate = candidate.method().element().getModifiers().contains(Modifier.PRIVATE);
        boolean isOwn = declaration.request().isLocal(candidate.method().element());
        String found = isPrivate ? "private" : "visible in another package only";
        String fix = isOwn ? isPrivate ? "remove private" : "make it public" : "name a public method";
        return problem(ManagedProblem.PRIVATE_ENTER_OR_EXIT, candidate, generated(), found, fix);
    }

    /** Whether a method can be called at all; beside one that can, one that cannot does not count. */
    boolean isCallable(Candidate candidate) {
        return isCallable(candidate.method());
    }

    boolean isCallable(Method method) {
        return !method.isStatic() && access.declared(method.element()) != Visibility.HIDDEN;
    }

    /** A problem of a method, at the name that the annotation gives for it, or at the method. */
    Problem problem(ManagedProblem kind, Candidate candidate, String... more) {
        return kind.at(
                candidate.origin(),
                Stream.concat(
                                Stream.of(
                                        declaration.typeName(),
                                        candidate.method().signature()),
                                Stream.of(more))
                        .toArray());
    }

    private String generated() {
        return declaration.request().generated().simpleName();
    }
}
