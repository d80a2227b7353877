package dev.dunder.processor.formulas.meaning.dispatch;

import dev.dunder.processor.formulas.meaning.invocation.MissingMethod;
import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.MeaningProblem;
import dev.dunder.processor.formulas.types.Argument;
import dev.dunder.processor.formulas.types.Option;
import dev.dunder.processor.formulas.types.Overload;
import dev.dunder.processor.formulas.types.Resolution;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Chooses the method of an operator among several that its operands' types have, and calls it. */
final class OptionChoice {
    /** Methods of the same parameters: no argument chooses between them. */
    private static final String ONE_ONLY =
            "remove @Operator from all of them except one, or list only one of their classes in use";

    private final FormulaContext context;
    private final Conversions conversions;
    private final OperatorCalls calls;

    OptionChoice(FormulaContext context, Conversions conversions, OperatorCalls calls) {
        this.context = context;
        this.conversions = conversions;
        this.calls = calls;
    }

    /** The method that fits the operands best (JLS 15.12.2); empty where none fits, or several do. */
    Optional<Option> best(List<Option> options, OperatorUse use) {
        return choose(options, use).chosen().map(chosen -> option(options, chosen));
    }

    private Resolution.Outcome choose(List<Option> options, OperatorUse use) {
        List<Argument> arguments =
                use.operands().stream().map(conversions::argument).toList();
        return Resolution.choose(options.stream().map(Option::method).toList(), arguments, context.types());
    }

    /** The call of the method that fits best; empty where none is applicable, or the best one is not to be taken. */
    Optional<Bound> attempt(List<Option> options, OperatorUse use, Predicate<Option> isTaken) {
        return attempt(options, use, isTaken, calls::ofOperator);
    }

    /** How a call of the method that was chosen is made. */
    interface Call {
        Bound of(Option option, Overload chosen, OperatorUse use);
    }

    /** The same, with another way to call it. */
    Optional<Bound> attempt(List<Option> options, OperatorUse use, Predicate<Option> isTaken, Call call) {
        return choose(options, use).accept(new Resolution.Outcome.Visitor<>() {
            @Override
            public Optional<Bound> chosen(Overload overload) {
                List<Overload> asGood = asGood(options, overload);
                return asGood.size() > 1
                        ? Optional.of(reportAmbiguous(options, asGood, use, ONE_ONLY))
                        : Optional.of(option(options, overload))
                                .filter(isTaken)
                                .map(option -> call.of(option, overload, use));
            }

            @Override
            public Optional<Bound> ambiguous(List<Overload> overloads) {
                return Optional.of(reportAmbiguous(options, overloads, use, MissingMethod.EXACT_TYPE));
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

    /** The static methods of several classes that take the same as the chosen one: none of them is better. */
    private List<Overload> asGood(List<Option> options, Overload chosen) {
        Overload declared = option(options, chosen).own();
        return options.stream()
                .map(Option::own)
                .filter(other -> other.element().equals(chosen.element())
                        || (other.isStatic() && declared.isStatic() && takesSame(other, declared)))
                .distinct()
                .toList();
    }

    private boolean takesSame(Overload one, Overload other) {
        return one.parameters().size() == other.parameters().size()
                && IntStream.range(0, one.parameters().size())
                        .allMatch(i -> context.types()
                                .isSameErasure(
                                        one.parameters().get(i),
                                        other.parameters().get(i)));
    }

    private Bound reportAmbiguous(List<Option> options, List<Overload> overloads, OperatorUse use, String remedy) {
        String found = options.stream()
                .filter(option -> overloads.stream()
                        .anyMatch(one -> one.element().equals(option.method().element())))
                .map(option -> option.own().inWords())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return context.fail(MeaningProblem.AMBIGUOUS_CALL, use.at(), context.text(use.span()), found, remedy);
    }
}
