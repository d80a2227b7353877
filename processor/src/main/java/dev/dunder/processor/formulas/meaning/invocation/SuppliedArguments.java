package dev.dunder.processor.formulas.meaning.invocation;

import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.CallTerm;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.Function;
import dev.dunder.processor.formulas.syntax.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The last arguments that a formula supplies where no method applies without them: the {@code MathContext} of its precision,
 * and the {@code RoundingMode} that the user wrote.
 */
public final class SuppliedArguments {
    private final FormulaContext context;

    /** Arguments in a context. */
    public SuppliedArguments(FormulaContext context) {
        this.context = context;
    }

    /** The first call that one of the arguments makes possible. */
    public Optional<Bound> first(Span span, java.util.function.Function<Bound, Optional<Bound>> call) {
        return all(span).stream().flatMap(last -> call.apply(last).stream()).findFirst();
    }

    private List<Bound> all(Span span) {
        Stream<Bound> precision = context.settings().isRounding()
                ? Stream.of(constant(Function.MATH_CONTEXT, "java.math.MathContext", span))
                : Stream.empty();
        Stream<Bound> rounding = context.settings().isRoundingWritten()
                ? Stream.of(constant(Function.ROUNDING_MODE, "java.math.RoundingMode", span))
                : Stream.empty();
        return Stream.concat(precision, rounding).toList();
    }

    private Bound constant(Function function, String type, Span span) {
        return new Bound.Value(
                new CallTerm.Intrinsic(function, List.of(), context.types().declared(type)), span);
    }
}
