package dev.dunder.processor.formulas.meaning.dispatch;

import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.Diagnostics;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.MeaningProblem;
import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.types.Argument;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.formulas.types.OperatorLookup;
import dev.dunder.processor.formulas.types.OperatorLookup.Option;
import dev.dunder.processor.formulas.types.Overload;
import dev.dunder.processor.formulas.types.Resolution;
import dev.dunder.processor.operators.Operator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.type.TypeMirror;

/**
 * Finds the method of an operator between objects as Python does, on declared types: "no overload is applicable" takes
 * the place of {@code NotImplemented}.
 *
 * @see <a href="https://docs.python.org/3/reference/datamodel.html#object.__radd__">Python: reflected operands</a>
 */
public final class Dispatch {
    private final FormulaContext surroundings;
    private final Conversions conversions;
    private final OperatorCalls calls;
    private final Diagnostics notes;
    private final MissingOperator missing;

    public Dispatch(FormulaContext surroundings, Conversions conversions, OperatorCalls calls, Diagnostics notes) {
        this.surroundings = surroundings;
        this.conversions = conversions;
        this.calls = calls;
        this.notes = notes;
        this.missing = new MissingOperator(surroundings, conversions, notes);
    }

    /** A binary operator; empty where no method is applicable. */
    public Optional<Bound> binary(Operator operator, List<Bound> operands, Span span, Span at) {
        TypeMirror left = conversions.type(operands.get(0));
        TypeMirror right = conversions.type(operands.get(1));
        List<Option> reflected = lookup().ofRight(right, operator);
        if (types().isProperSubtype(right, left) && isOverriding(reflected, left, operands)) {
            return attempt(reflected, operands, span, at);
        }
        return attempt(lookup().ofLeft(left, operator), operands, span, at)
                .or(() ->
                        types().isSameErasure(left, right) ? Optional.empty() : attempt(reflected, operands, span, at))
                .or(() -> ofUsed(operator, operands, span, at));
    }

    /** Whether the right operand's type has a reflected method that is not the left one's too. */
    private boolean isOverriding(List<Option> reflected, TypeMirror left, List<Bound> operands) {
        return chosen(reflected, operands)
                .filter(own -> !types().isErasedSubtype(left, own.owner().asType()))
                .isPresent();
    }

    private Optional<Overload> chosen(List<Option> options, List<Bound> operands) {
        return choose(options, operands) instanceof Resolution.Chosen chosen
                ? Optional.of(chosen.overload())
                : Optional.empty();
    }

    /** A comparison with its reflection, which Python tries first for a subtype on the right, and also for equal types. */
    public Optional<Bound> comparison(
            Operator operator, Operator reflection, List<Bound> operands, Span span, Span at, boolean isExplicit) {
        TypeMirror left = conversions.type(operands.get(0));
        TypeMirror right = conversions.type(operands.get(1));
        List<Option> own = isExplicit ? lookup().explicit(left, operator) : lookup().ofLeft(left, operator);
        List<Option> others = (isExplicit ? lookup().explicit(right, reflection) : lookup().ofLeft(right, reflection))
                .stream().map(Option::exchange).toList();
        if (types().isProperSubtype(right, left)) {
            return compared(reflection, others, operands, span, at)
                    .or(() -> compared(operator, own, operands, span, at))
                    .or(() -> ofUsed(operator, operands, span, at));
        }
        return compared(operator, own, operands, span, at)
                .or(() -> compared(reflection, others, operands, span, at))
                .or(() -> ofUsed(operator, operands, span, at));
    }

    private Optional<Bound> compared(
            Operator operator, List<Option> options, List<Bound> operands, Span span, Span at) {
        return attempt(options, operands, span, at)
                .map(bound -> bound instanceof Bound.Value value ? calls.asTruth(value, operator) : bound);
    }

    /** An operator whose method belongs to the first operand's type, with any number of others. */
    public Optional<Bound> ofFirst(Operator operator, List<Bound> operands, Span span, Span at) {
        return attempt(lookup().ofLeft(conversions.type(operands.get(0)), operator), operands, span, at)
                .or(() -> ofUsed(operator, operands, span, at));
    }

    /** The same, by annotation or dunder name only. */
    public Optional<Bound> explicit(Operator operator, List<Bound> operands, Span span, Span at) {
        return attempt(lookup().explicit(conversions.type(operands.get(0)), operator), operands, span, at)
                .or(() -> ofUsed(operator, operands, span, at));
    }

    /** An operator whose method belongs to the second operand's type: membership. */
    public Optional<Bound> ofSecond(Operator operator, List<Bound> operands, Span span, Span at, boolean isExplicit) {
        TypeMirror type = conversions.type(operands.get(1));
        List<Option> options = isExplicit ? lookup().explicit(type, operator) : lookup().ofLeft(type, operator);
        return attempt(options.stream().map(Option::exchange).toList(), operands, span, at)
                .or(() -> isExplicit ? containing(operator, operands, span, at) : Optional.empty());
    }

    /** The static methods of the classes in use, whose first operand is the container. */
    private Optional<Bound> containing(Operator operator, List<Bound> operands, Span span, Span at) {
        List<Option> options = surroundings.used().stream()
                .flatMap(type -> lookup().ofClass(type, operator).stream())
                .map(Option::exchange)
                .toList();
        return attempt(options, operands, span, at);
    }

    /** The static operators of the classes in use. */
    private Optional<Bound> ofUsed(Operator operator, List<Bound> operands, Span span, Span at) {
        List<Option> options = surroundings.used().stream()
                .flatMap(type -> lookup().ofClass(type, operator).stream())
                .toList();
        List<Option> inOrder =
                options.stream().filter(option -> !option.isExchanged()).toList();
        List<Option> exchanged = options.stream().filter(Option::isExchanged).toList();
        return attempt(inOrder, operands, span, at).or(() -> attempt(exchanged, operands, span, at));
    }

    private Optional<Bound> attempt(List<Option> options, List<Bound> operands, Span span, Span at) {
        Resolution.Outcome outcome = choose(options, operands);
        if (outcome instanceof Resolution.Ambiguous ambiguous) {
            String found = options.stream()
                    .filter(option -> ambiguous.overloads().stream()
                            .anyMatch(
                                    one -> one.element().equals(option.method().element())))
                    .map(option -> option.own().inWords())
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(", "));
            return Optional.of(notes.fail(MeaningProblem.AMBIGUOUS_CALL, at, span.in(notes.text()), found));
        }
        if (!(outcome instanceof Resolution.Chosen chosen)) {
            return Optional.empty();
        }
        Option option = options.stream()
                .filter(one -> one.method().element().equals(chosen.overload().element()))
                .findFirst()
                .orElseThrow();
        return Optional.of(calls.ofOperator(option, chosen.overload(), operands, span));
    }

    private Resolution.Outcome choose(List<Option> options, List<Bound> operands) {
        List<Argument> arguments = operands.stream().map(conversions::argument).toList();
        return Resolution.choose(options.stream().map(Option::method).toList(), arguments, types());
    }

    /** The mistake of an operator that none of its operands has. */
    public Bound missing(Operator operator, String symbol, List<Bound> operands, Span at) {
        return missing.report(operator, symbol, operands, at);
    }

    private OperatorLookup lookup() {
        return surroundings.operators();
    }

    private JavaTypes types() {
        return surroundings.types();
    }
}
