package dev.dunder.processor.formulas.meaning.dispatch;

import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.MeaningProblem;
import dev.dunder.processor.formulas.types.Argument;
import dev.dunder.processor.formulas.types.OperatorLookup.Option;
import dev.dunder.processor.formulas.types.Overload;
import dev.dunder.processor.formulas.types.Resolution;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Chooses the method of an operator among several that its operands' types have, and calls it. */
final class OptionChoice {
    private final FormulaContext context;
    private final Conversions conversions;
    private final OperatorCalls calls;

    OptionChoice(FormulaContext context, Conversions conversions, OperatorCalls calls) {
        this.context = context;
        this.conversions = conversions;
        this.calls = calls;
    }

    /** The method that fits the operands best (JLS 15.12.2). */
    Resolution.Outcome choose(List<Option> options, OperatorUse use) {
        List<Argument> arguments =
                use.operands().stream().map(conversions::argument).toList();
        return Resolution.choose(options.stream().map(Option::method).toList(), arguments, context.types());
    }

    /** The call of the method that fits best; empty where none is applicable. */
    Optional<Bound> attempt(List<Option> options, OperatorUse use) {
        return choose(options, use).accept(new Resolution.Outcome.Visitor<>() {
            @Override
            public Optional<Bound> chosen(Overload overload) {
                return Optional.of(calls.ofOperator(option(options, overload), overload, use));
            }

            @Override
            public Optional<Bound> ambiguous(List<Overload> overloads) {
                return Optional.of(reportAmbiguous(options, overloads, use));
            }

            @Override
            public Optional<Bound> none() {
                return Optional.empty();
            }
        });
    }

    private static Option option(List<Option> options, Overload chosen) {
        return options.stream()
                .filter(one -> one.method().element().equals(chosen.element()))
                .findFirst()
                .orElseThrow();
    }

    private Bound reportAmbiguous(List<Option> options, List<Overload> overloads, OperatorUse use) {
        String found = options.stream()
                .filter(option -> overloads.stream()
                        .anyMatch(one -> one.element().equals(option.method().element())))
                .map(option -> option.own().inWords())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return context.fail(MeaningProblem.AMBIGUOUS_CALL, use.at(), context.text(use.span()), found);
    }
}
