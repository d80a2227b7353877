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
            List<Candidate> applicable = overloads.stream()
                    .flatMap(overload -> resolution.applicable(overload, phase).stream())
                    .toList();
            if (!applicable.isEmpty()) {
                List<Candidate> best = new Specificity(arguments.size(), types).best(applicable);
                return best.size() == 1
                        ? new Chosen(best.get(0).inferred())
                        : new Ambiguous(
                                applicable.stream().map(Candidate::inferred).toList());
            }
        }
        return new None();
    }

    private Optional<Candidate> applicable(Overload overload, Phase phase) {
        Candidate candidate = new Candidate(overload, overload, phase.isSpread());
        return candidate.hasPlaceFor(arguments.size())
                ? Inference.infer(candidate.shaped(arguments.size()), arguments, types)
                        .filter(inferred -> takesAll(inferred, phase))
                        .map(inferred -> new Candidate(overload, inferred, phase.isSpread()))
                : Optional.empty();
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
        return argument.adapts().test(parameter)
                || (wanted.isPresent() && given.isPresent() && isExact(given.get(), wanted.get()));
    }

    private static boolean isExact(NumberType given, NumberType wanted) {
        boolean isBig = wanted == NumberType.BIG_INTEGER || wanted == NumberType.BIG_DECIMAL;
        return given.isWhole() && (isBig || wanted == NumberType.LONG) && given.compareTo(wanted) <= 0;
    }
}
