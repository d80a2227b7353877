package dev.dunder.processor.formulas.meaning.dispatch;

import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.types.Finding;
import dev.dunder.processor.formulas.types.Option;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The order in which methods answer for an operator: what was said goes before what is guessed. There are four passes, and
 * each asks all steps: what types say of themselves, what classes in use say of them, the catalogue of the JDK, and
 * conventional names. A conventional name that the JDK does not declare goes before the catalogue.
 */
final class Passes {
    private final FormulaContext context;
    private final OptionChoice choice;

    Passes(FormulaContext context, OptionChoice choice) {
        this.context = context;
        this.choice = choice;
    }

    /** The first two passes. */
    Optional<Bound> said(List<Step> steps) {
        return pass(steps, Finding.SAID, option -> true).or(() -> pass(steps, Finding.USED, option -> true));
    }

    /**
     * The last two passes. The catalogue does not answer in place of a refused guess: the type's own method may be what is
     * meant.
     */
    Optional<Bound> guessed(List<Step> steps, Supplier<Optional<Bound>> catalogue) {
        Optional<Bound> ofJdk = catalogue.get();
        return ofJdk.isEmpty()
                ? pass(steps, Finding.GUESSED, this::isAllowed)
                : pass(steps, Finding.GUESSED, option -> isAllowed(option) && !isOfJdk(option))
                        .or(() -> ofJdk.filter(bound -> refused(steps)
                                .filter(option -> !isOfJdk(option))
                                .isEmpty()));
    }

    /** The methods with a conventional name that take a number itself, not one in a box that could be any object. */
    Optional<Bound> ofNumbers(List<Step> steps) {
        return pass(
                steps,
                Finding.GUESSED,
                option -> option.own().parameters().stream().anyMatch(context.types()::isNumeric));
    }

    private boolean isOfJdk(Option option) {
        return context.operators().isOfJdk(option);
    }

    private Optional<Bound> pass(List<Step> steps, Finding finding, Predicate<Option> isTaken) {
        return steps.stream()
                .flatMap(step -> attempt(step, finding, isTaken).stream())
                .findFirst();
    }

    private Optional<Bound> attempt(Step step, Finding finding, Predicate<Option> isTaken) {
        List<Option> found = step.found(finding);
        return step.isFor(choice.best(found, step.use()))
                ? choice.attempt(found, step.use(), isTaken)
                : Optional.empty();
    }

    /** Whether a guess is no risk: nothing shows that it changes its operand, or the user says that it does not. */
    private boolean isAllowed(Option option) {
        return option.change()
                .filter(changing -> !context.environment()
                        .purity()
                        .covers(changing.type(), option.own().owner()))
                .isEmpty();
    }

    /** The guess that would answer if it were no risk. */
    Optional<Option> refused(List<Step> steps) {
        return steps.stream()
                .flatMap(step -> best(step).stream())
                .filter(option -> !isAllowed(option))
                .findFirst();
    }

    private Optional<Option> best(Step step) {
        Optional<Option> best = choice.best(step.found(Finding.GUESSED), step.use());
        return step.isFor(best) ? best : Optional.empty();
    }
}
