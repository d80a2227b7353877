package dev.dunder.processor.managed;

import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.naming.TypeTests;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Binds the parameters of an exit, each argument once: the first {@code Throwable} to the failure, the others by type to
 * what entering returned, and then to the arguments of entering, by equal names and then in order. Equal types go before
 * supertypes, and these before boxing, as for overloads (JLS 15.12.2).
 */
final class ParameterBinding {
    private final Method enter;
    private final Method exit;
    private final boolean hasNames;
    private final TypeTests tests;
    private final Types types;
    private final Map<Integer, ExitArgument> bound = new HashMap<>();

    /** A binding; {@code hasNames} tells whether the names of parameters are those of the source. */
    ParameterBinding(Method enter, Method exit, boolean hasNames, Round round) {
        this.enter = enter;
        this.exit = exit;
        this.hasNames = hasNames;
        this.tests = new TypeTests(round);
        this.types = round.types();
        bind();
    }

    /** The argument of each parameter, where there is one. */
    List<Optional<ExitArgument>> arguments() {
        return IntStream.range(0, exit.parameterTypes().size())
                .mapToObj(parameter -> Optional.ofNullable(bound.get(parameter)))
                .toList();
    }

    /** Whether each parameter has an argument. */
    boolean isComplete() {
        return bound.size() == exit.parameterTypes().size();
    }

    /** Whether the one {@code Throwable} could be what entering returned, too. */
    boolean isAmbiguous() {
        return isThrowable(enter.returnType())
                && exit.parameterTypes().stream().filter(this::isThrowable).count() == 1;
    }

    private void bind() {
        parameters()
                .filter(parameter -> isThrowable(exit.parameterTypes().get(parameter)))
                .findFirst()
                .ifPresent(first -> bound.put(first, ExitArgument.FAILURE));
        for (BiPredicate<TypeMirror, TypeMirror> fit :
                List.<BiPredicate<TypeMirror, TypeMirror>>of(types::isSameType, this::isWider, this::isBoxed)) {
            bindValue(fit);
            bindArguments(fit.and((from, to) -> hasNames), true);
            bindArguments(fit, false);
        }
    }

    private void bindValue(BiPredicate<TypeMirror, TypeMirror> fit) {
        if (enter.returnType().getKind() != TypeKind.VOID && !bound.containsValue(ExitArgument.VALUE)) {
            unbound()
                    .filter(parameter ->
                            fit.test(enter.returnType(), exit.parameterTypes().get(parameter)))
                    .findFirst()
                    .ifPresent(parameter -> bound.put(parameter, ExitArgument.VALUE));
        }
    }

    private void bindArguments(BiPredicate<TypeMirror, TypeMirror> fit, boolean isByName) {
        for (int parameter : unbound().toList()) {
            IntStream.range(0, enter.parameterTypes().size())
                    .filter(index -> !bound.containsValue(ExitArgument.entered(index)))
                    .filter(index -> !isByName
                            || enter.parameterNames()
                                    .get(index)
                                    .equals(exit.parameterNames().get(parameter)))
                    .filter(index -> fit.test(
                            enter.parameterTypes().get(index),
                            exit.parameterTypes().get(parameter)))
                    .findFirst()
                    .ifPresent(index -> bound.put(parameter, ExitArgument.entered(index)));
        }
    }

    private Stream<Integer> parameters() {
        return IntStream.range(0, exit.parameterTypes().size()).boxed();
    }

    private Stream<Integer> unbound() {
        return parameters().filter(parameter -> !bound.containsKey(parameter));
    }

    private boolean isWider(TypeMirror from, TypeMirror to) {
        boolean isReference = TypeTests.isReference(from);
        return isReference == TypeTests.isReference(to)
                && tests.isAssignable(from, to)
                && (!isReference || types.isSubtype(from, to));
    }

    private boolean isBoxed(TypeMirror from, TypeMirror to) {
        return TypeTests.isReference(from) != TypeTests.isReference(to) && tests.isAssignable(from, to);
    }

    private boolean isThrowable(TypeMirror type) {
        return tests.is(type, Throwable.class.getCanonicalName());
    }
}
