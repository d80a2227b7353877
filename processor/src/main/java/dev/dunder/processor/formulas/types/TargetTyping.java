package dev.dunder.processor.formulas.types;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javax.lang.model.type.TypeMirror;

/**
 * Tells which types a generic call gives where they are wanted of it: {@code emptyList()} is a list of texts where the
 * result is one. Its type parameters are then found from the result too (JLS 18.5.2).
 */
public final class TargetTyping {
    private final Overload declared;
    private final Overload chosen;
    private final List<Argument> arguments;
    private final JavaTypes types;

    private TargetTyping(Overload declared, Overload chosen, List<Argument> arguments, JavaTypes types) {
        this.declared = chosen.isSpread() ? declared.spread(arguments.size()) : declared;
        this.chosen = chosen;
        this.arguments = arguments;
        this.types = types;
    }

    /** The types that a call gives, if it is one of a generic method, or of a generic class's constructor. */
    public static Optional<Predicate<TypeMirror>> of(
            List<Overload> overloads, Overload chosen, List<Argument> arguments, JavaTypes types) {
        return overloads.stream()
                .filter(overload -> overload.element().equals(chosen.element()))
                .filter(overload -> !overload.variables().isEmpty())
                .findFirst()
                .map(declared -> new TargetTyping(declared, chosen, arguments, types)::gives);
    }

    private boolean gives(TypeMirror wanted) {
        return Inference.infer(declared, arguments, Optional.of(wanted), types)
                .filter(inferred -> types.isAssignable(inferred.result(), wanted))
                .filter(this::takesAll)
                .isPresent();
    }

    private boolean takesAll(Overload inferred) {
        return IntStream.range(0, arguments.size()).allMatch(i -> {
            TypeMirror parameter = inferred.parameters().get(i);
            return types.isSame(parameter, chosen.parameters().get(i))
                    || arguments.get(i).isFor(parameter, types);
        });
    }
}
