package dev.dunder.processor.managed;

import com.palantir.javapoet.TypeName;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.naming.Signature;
import dev.dunder.processor.core.source.Site;
import dev.dunder.processor.managed.ManagedDeclaration.Candidate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Decides how exits are called, and in which order. */
final class ExitFactory {
    private final ManagedDeclaration declaration;
    private final Method entering;
    private final ManagedModel.Enter enter;
    private final Site site;

    ExitFactory(ManagedDeclaration declaration, Method entering, ManagedModel.Enter enter, Site site) {
        this.declaration = declaration;
        this.entering = entering;
        this.enter = enter;
        this.site = site;
    }

    /** Those for the outcome before those that always run. */
    List<Exit> exits(List<BoundExit> bound) {
        return bound.stream()
                .map(this::exit)
                .sorted(Comparator.comparing(Exit::outcome))
                .toList();
    }

    /** What exits take besides the failure: what entering returned, then arguments in the order of entering. */
    List<Signature.Parameter> kept(List<BoundExit> bound) {
        List<ExitArgument> used = bound.stream()
                .flatMap(exit -> exit.arguments().stream())
                .distinct()
                .toList();
        List<Signature.Parameter> kept = new ArrayList<>();
        if (used.contains(ExitArgument.VALUE)) {
            kept.add(Signature.Parameter.of("value", enter.value()));
        }
        List<Signature.Parameter> parameters = enter.signature().parameters();
        IntStream.range(0, parameters.size())
                .filter(index -> used.contains(ExitArgument.entered(index)))
                .forEach(index -> kept.add(parameters.get(index)));
        return kept;
    }

    private Exit exit(BoundExit bound) {
        Candidate candidate = bound.candidate();
        Method method = candidate.method();
        return new Exit(
                method.name(),
                candidate.outcome(),
                IntStream.range(0, bound.arguments().size())
                        .mapToObj(parameter -> passed(bound, parameter))
                        .toList(),
                method.returnType().getKind() == TypeKind.BOOLEAN,
                method.signature());
    }

    private Exit.Passed passed(BoundExit bound, int parameter) {
        ExitArgument argument = bound.arguments().get(parameter);
        TypeMirror wanted = bound.method().parameterTypes().get(parameter);
        return switch (argument.kind()) {
            case FAILURE -> new Exit.Passed(argument.kind(), "failure", Optional.empty());
            case VALUE ->
                new Exit.Passed(argument.kind(), "value", cast(entering.returnType(), wanted, bound.method()));
            case ENTERED ->
                new Exit.Passed(
                        argument.kind(),
                        enter.signature().names().get(argument.index()),
                        cast(entering.parameterTypes().get(argument.index()), wanted, bound.method()));
        };
    }

    /** A cast where another overload could be called without it. */
    private Optional<TypeName> cast(TypeMirror given, TypeMirror wanted, Method exit) {
        boolean isOverloaded = declaration.methods().stream()
                .anyMatch(other ->
                        other.name().equals(exit.name()) && !other.element().equals(exit.element()));
        return isOverloaded && !site.round().types().isSameType(given, wanted)
                ? Optional.of(site.plainNames().of(wanted))
                : Optional.empty();
    }
}
