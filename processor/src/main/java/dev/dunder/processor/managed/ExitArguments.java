package dev.dunder.processor.managed;

import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.base.Result;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.naming.TypeTests;
import dev.dunder.processor.managed.ManagedDeclaration.Candidate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Judges the parameters of exits: each is bound to the failure, to what entering returned, or to an argument of entering. */
final class ExitArguments {
    private static final int PYTHONS_PARAMETERS = 3;

    private final ManagedDeclaration declaration;
    private final MethodRules methods;
    private final Optional<Candidate> enter;
    private final Round round;

    /** Rules for a type that is entered by a method; if it is not known, exits have no arguments that could be wrong. */
    ExitArguments(ManagedDeclaration declaration, MethodRules methods, Optional<Candidate> enter, Round round) {
        this.declaration = declaration;
        this.methods = methods;
        this.enter = enter;
        this.round = round;
    }

    /** Whether an exit can be called with what there is. */
    boolean areThere(Method exit) {
        return binding(exit).map(ParameterBinding::isComplete).orElse(true);
    }

    /** The exit with what it is given, or what is wrong with its parameters. */
    Result<BoundExit> bind(Candidate candidate) {
        List<Optional<ExitArgument>> arguments =
                binding(candidate.method()).map(ParameterBinding::arguments).orElse(List.of());
        Optional<Problem> problem = binding(candidate.method()).flatMap(binding -> problem(candidate, binding));
        return problem.map(found -> Result.<BoundExit>failed(List.of(found)))
                .orElseGet(() -> Result.of(new BoundExit(
                        candidate, arguments.stream().flatMap(Optional::stream).toList())));
    }

    private Optional<ParameterBinding> binding(Method exit) {
        return enter.map(Candidate::method)
                .map(method -> new ParameterBinding(
                        method,
                        exit,
                        declaration.request().isLocal(method.element())
                                && declaration.request().isLocal(exit.element()),
                        round));
    }

    private Optional<Problem> problem(Candidate candidate, ParameterBinding binding) {
        List<Optional<ExitArgument>> arguments = binding.arguments();
        if (!binding.isComplete()) {
            return Optional.of(unbound(candidate, arguments.indexOf(Optional.<ExitArgument>empty())));
        }
        if (binding.isAmbiguous()) {
            return Optional.of(methods.problem(ManagedProblem.AMBIGUOUS_THROWABLE, candidate, enterSignature()));
        }
        boolean takesFailure = arguments.contains(Optional.of(ExitArgument.FAILURE));
        return takesFailure && !candidate.outcome().isAfterFailure()
                ? Optional.of(methods.problem(ManagedProblem.SUCCESS_WITH_FAILURE, candidate.at("on", declaration)))
                : Optional.empty();
    }

    private Problem unbound(Candidate candidate, int parameter) {
        Method method = candidate.method();
        boolean isPythons = method.name().equals("__exit__")
                && method.parameterTypes().size() == PYTHONS_PARAMETERS
                && parameter < PYTHONS_PARAMETERS - 1
                && !new TypeTests(round).isA(method.parameterTypes().get(0), Throwable.class.getCanonicalName());
        TypeMirror type = method.parameterTypes().get(parameter);
        String name = DisplayName.of(type) + named(method, parameter);
        return methods.problem(
                ManagedProblem.EXIT_PARAMETERS,
                candidate,
                name,
                isPythons ? "the three parameters of Python; an exit takes one Throwable here" : offered(),
                isPythons
                        ? "write " + DisplayName.of(method.returnType()) + " __exit__(Throwable failure)"
                        : fix(method, type, name));
    }

    private String named(Method method, int parameter) {
        return declaration.request().isLocal(method.element())
                ? " " + method.parameterNames().get(parameter)
                : "";
    }

    private String fix(Method method, TypeMirror type, String parameter) {
        TypeTests tests = new TypeTests(round);
        String throwable = Throwable.class.getCanonicalName();
        boolean isNarrower = tests.isA(type, throwable)
                && method.parameterTypes().stream().noneMatch(other -> tests.is(other, throwable));
        return methods.fix(
                method,
                isNarrower
                        ? "write Throwable for " + DisplayName.of(type)
                        : "remove " + parameter + ", or add it to the parameters of " + enterSignature());
    }

    /** What an exit can take. */
    private String offered() {
        Method method = enter.orElseThrow().method();
        Stream<String> result = method.returnType().getKind() == TypeKind.VOID
                ? Stream.empty()
                : Stream.of(DisplayName.of(method.returnType()) + " (what " + method.signature() + " returns)");
        Stream<String> parameters = method.parameterTypes().stream()
                .map(type -> DisplayName.of(type) + " (a parameter of " + method.signature() + ")");
        return "an exit can take each of these once: "
                + Stream.of(Stream.of("Throwable (the failure, or null)"), result, parameters)
                        .flatMap(some -> some)
                        .collect(Collectors.joining(", "));
    }

    private String enterSignature() {
        return enter.map(found -> found.method().signature()).orElse("");
    }
}
