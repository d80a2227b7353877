package dev.dunder.processor.core.naming;

import dev.dunder.processor.core.base.Round;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleTypeVisitor14;

/**
 * Finds the method that a call names, among those of one name and by the types of its arguments alone (JLS 15.12.2): by
 * subtyping and widening, else with boxing, else with a variable number of arguments; of several the most specific. A
 * generic method is taken to accept what its erasure accepts, which may be more, but never less.
 */
public final class CallResolution {
    private final Round round;
    private final TypeTests tests;

    /** Calls in one round. */
    public CallResolution(Round round) {
        this.round = round;
        this.tests = new TypeTests(round);
    }

    /**
     * What a call sees of a method.
     *
     * @param parameters the types that it takes
     * @param isGeneric whether it has type parameters of its own, which the call determines
     * @param isVarargs whether the last parameter takes any number of arguments
     */
    public record Shape(List<? extends TypeMirror> parameters, boolean isGeneric, boolean isVarargs) {

        /** Copies the list. */
        public Shape {
            parameters = List.copyOf(parameters);
        }
    }

    /** The phases, in each of which more methods are applicable (JLS 15.12.2.2 to 15.12.2.4). */
    private enum Phase {
        STRICT,
        LOOSE,
        VARIABLE_ARITY
    }

    /** A method, with as many parameters as there are arguments. */
    private record Applicable<M>(M method, List<TypeMirror> parameters) {}

    /** The method that a call names; empty where none is applicable, or none is more specific than all others. */
    public <M> Optional<M> resolve(List<M> methods, Function<M, Shape> shape, List<? extends TypeMirror> arguments) {
        for (Phase phase : Phase.values()) {
            List<Applicable<M>> applicable = methods.stream()
                    .flatMap(method -> parameters(shape.apply(method), arguments, phase)
                            .map(parameters -> new Applicable<>(method, parameters))
                            .stream())
                    .toList();
            if (!applicable.isEmpty()) {
                return mostSpecific(applicable);
            }
        }
        return Optional.empty();
    }

    /** The parameters, one for each argument, of a method that is applicable in a phase. */
    private Optional<List<TypeMirror>> parameters(Shape shape, List<? extends TypeMirror> arguments, Phase phase) {
        List<TypeMirror> parameters = phase == Phase.VARIABLE_ARITY && shape.isVarargs()
                ? expanded(shape.parameters(), arguments.size())
                : List.copyOf(shape.parameters());
        boolean isApplicable = parameters.size() == arguments.size()
                && IntStream.range(0, arguments.size())
                        .allMatch(i -> shape.isGeneric()
                                ? takes(erasure(parameters.get(i)), erasure(arguments.get(i)), phase)
                                : takes(parameters.get(i), arguments.get(i), phase));
        return Optional.of(parameters).filter(all -> isApplicable);
    }

    /** The parameters with the last one's component type for as many arguments as are left. */
    private static List<TypeMirror> expanded(List<? extends TypeMirror> parameters, int count) {
        int fixed = parameters.size() - 1;
        Stream<TypeMirror> rest =
                Stream.generate(() -> component(parameters.get(fixed))).limit(Math.max(0, count - fixed));
        return Stream.concat(parameters.stream().limit(fixed), rest).toList();
    }

    private static TypeMirror component(TypeMirror array) {
        return array.accept(
                new SimpleTypeVisitor14<TypeMirror, Void>(array) {
                    @Override
                    public TypeMirror visitArray(ArrayType type, Void none) {
                        return type.getComponentType();
                    }
                },
                null);
    }

    private boolean takes(TypeMirror parameter, TypeMirror argument, Phase phase) {
        return switch (phase) {
            case STRICT -> isStrictlyAssignable(argument, parameter);
            case LOOSE, VARIABLE_ARITY -> tests.isAssignable(argument, parameter);
        };
    }

    private <M> Optional<M> mostSpecific(List<Applicable<M>> applicable) {
        return applicable.stream()
                .filter(one -> applicable.stream().allMatch(other -> isAtLeastAsSpecific(one, other)))
                .map(Applicable::method)
                .findFirst();
    }

    private boolean isAtLeastAsSpecific(Applicable<?> one, Applicable<?> other) {
        return IntStream.range(0, one.parameters().size())
                .allMatch(i -> isStrictlyAssignable(
                        erasure(one.parameters().get(i)),
                        erasure(other.parameters().get(i))));
    }

    /** Whether no boxing is needed (JLS 5.3, strict). */
    private boolean isStrictlyAssignable(TypeMirror from, TypeMirror to) {
        return from.getKind().isPrimitive() == to.getKind().isPrimitive() && tests.isAssignable(from, to);
    }

    private TypeMirror erasure(TypeMirror type) {
        return round.types().erasure(type);
    }
}
