package dev.dunder.processor.formulas.types;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.type.TypeMirror;

/**
 * Chooses among overloads as the Java Language Specification does (JLS 15.12.2): by subtyping and widening, else with
 * boxing, else with a variable number of arguments; and beyond it by an exact conversion of plain numbers. Of several the
 * most specific wins.
 */
public final class Resolution {
    private final JavaTypes types;
    private final List<Argument> arguments;

    private Resolution(List<Argument> arguments, JavaTypes types) {
        this.arguments = arguments;
        this.types = types;
    }

    /** What a choice came to. */
    public sealed interface Outcome {

        /** What a visitor makes of it. */
        <R> R accept(Visitor<R> visitor);

        /** The overload, if it is one. */
        default Optional<Overload> chosen() {
            return Optional.empty();
        }

        /** Whether no overload takes the arguments. */
        default boolean isNone() {
            return false;
        }

        /** Takes outcomes apart. */
        interface Visitor<R> {
            R chosen(Overload overload);

            R ambiguous(List<Overload> overloads);

            R none();
        }
    }

    /** One overload, with the parameters' and the result's types of this very call. */
    public record Chosen(Overload overload) implements Outcome {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.chosen(overload);
        }

        @Override
        public Optional<Overload> chosen() {
            return Optional.of(overload);
        }
    }

    /** Several overloads of which none is more specific than all others. */
    public record Ambiguous(List<Overload> overloads) implements Outcome {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ambiguous(overloads);
        }
    }

    /** No overload that takes the arguments. */
    public record None() implements Outcome {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.none();
        }

        @Override
        public boolean isNone() {
            return true;
        }
    }

    private enum Phase {
        STRICT,
        LOOSE,
        SPREAD,
        EXACT,
        EXACT_SPREAD;

        boolean isSpread() {
            return this == SPREAD || this == EXACT_SPREAD;
        }
    }

    /** The choice among overloads for some arguments. */
    public static Outcome choose(List<Overload> overloads, List<Argument> arguments, JavaTypes types) {
        Resolution resolution = new Resolution(arguments, types);
        for (Phase phase : Phase.values()) {
            List<Overload> applicable = overloads.stream()
                    .flatMap(overload -> resolution.applicable(overload, phase).stream())
                    .toList();
            if (!applicable.isEmpty()) {
                return resolution.mostSpecific(applicable);
            }
        }
        return new None();
    }

    private Optional<Overload> applicable(Overload overload, Phase phase) {
        boolean isSpread = phase.isSpread() && overload.element().isVarArgs();
        boolean isCountRight = isSpread
                ? arguments.size() >= overload.parameters().size() - 1
                : arguments.size() == overload.parameters().size();
        if (!isCountRight || (phase.isSpread() && !isSpread)) {
            return Optional.empty();
        }
        Overload shaped = isSpread ? overload.spread(arguments.size()) : overload;
        return Inference.infer(shaped, arguments, types).filter(inferred -> takesAll(inferred, phase));
    }

    private boolean takesAll(Overload overload, Phase phase) {
        return IntStream.range(0, arguments.size())
                .allMatch(i -> takes(overload.parameters().get(i), arguments.get(i), phase));
    }

    private boolean takes(TypeMirror parameter, Argument argument, Phase phase) {
        return switch (phase) {
            case STRICT ->
                types.isStrictlyAssignable(argument.type(), parameter)
                        || (types.isReference(parameter) && argument.becomes().test(parameter));
            case LOOSE, SPREAD -> argument.isFor(parameter, types);
            case EXACT, EXACT_SPREAD -> argument.isFor(parameter, types) || isExact(argument, parameter);
        };
    }

    private boolean isExact(Argument argument, TypeMirror parameter) {
        Optional<NumberType> wanted = types.number(parameter);
        Optional<NumberType> given = types.number(argument.type());
        return wanted.isPresent()
                && given.isPresent()
                && (argument.adapts().test(wanted.get()) || isExact(given.get(), wanted.get()));
    }

    private static boolean isExact(NumberType given, NumberType wanted) {
        boolean isBig = wanted == NumberType.BIG_INTEGER || wanted == NumberType.BIG_DECIMAL;
        return given.isWhole() && (isBig || wanted == NumberType.LONG) && given.compareTo(wanted) <= 0;
    }

    private Outcome mostSpecific(List<Overload> applicable) {
        List<Overload> best = applicable.stream()
                .filter(one -> applicable.stream().allMatch(other -> isAtLeastAsSpecific(one, other)))
                .toList();
        if (best.isEmpty()) {
            return new Ambiguous(applicable);
        }
        return new Chosen(best.stream()
                .filter(one -> best.stream().allMatch(other -> givesAtLeast(one, other)))
                .findFirst()
                .orElse(best.get(0)));
    }

    private boolean isAtLeastAsSpecific(Overload one, Overload other) {
        return IntStream.range(0, arguments.size())
                .allMatch(i -> isAtLeastAsSpecific(
                        one.parameters().get(i), other.parameters().get(i)));
    }

    private boolean isAtLeastAsSpecific(TypeMirror one, TypeMirror other) {
        return types.isSameErasure(one, other)
                || types.isStrictlyAssignable(
                        types.round().types().erasure(one),
                        types.round().types().erasure(other));
    }

    private boolean givesAtLeast(Overload one, Overload other) {
        return types.isAssignable(one.result(), other.result());
    }
}
