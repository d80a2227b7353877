package dev.dunder.processor.formulas.meaning.invocation;

import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.formulas.types.NumberType;
import dev.dunder.processor.formulas.types.Overload;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.type.TypeMirror;

/** Says which setting of {@code @Formulas} supplies the rounding that a method takes after its operands. */
final class RoundingHints {
    private final FormulaContext context;

    RoundingHints(FormulaContext context) {
        this.context = context;
    }

    /** The setting with which one of the methods fits the arguments, if it is not written yet. */
    Optional<String> of(List<Overload> methods, List<TypeMirror> arguments) {
        Optional<String> precision = context.settings().isRounding()
                ? Optional.empty()
                : hint(methods, arguments, "MathContext", "write precision = 34 on @Formulas");
        return precision.or(() -> context.settings().isRoundingWritten()
                ? Optional.empty()
                : hint(methods, arguments, "RoundingMode", "write rounding = RoundingMode.HALF_EVEN on @Formulas"));
    }

    private Optional<String> hint(List<Overload> methods, List<TypeMirror> arguments, String last, String text) {
        return methods.stream()
                .map(Overload::parameters)
                .filter(parameters -> parameters.size() == arguments.size() + 1)
                .filter(parameters -> types().isA(parameters.get(arguments.size()), "java.math." + last))
                .filter(parameters ->
                        IntStream.range(0, arguments.size()).allMatch(i -> fits(arguments.get(i), parameters.get(i))))
                .findFirst()
                .map(found -> text);
    }

    /** Numbers may be widened; a double becomes no decimal. */
    private boolean fits(TypeMirror argument, TypeMirror parameter) {
        Optional<NumberType> from = types().number(argument);
        Optional<NumberType> to = types().number(parameter);
        boolean isOfNumbers = from.isPresent() && to.isPresent();
        return isOfNumbers
                ? from.flatMap(one -> to.flatMap(one::meet)).equals(to)
                : types().isErasedSubtype(argument, parameter);
    }

    private JavaTypes types() {
        return context.types();
    }
}
