package dev.dunder.processor.formulas.meaning.dispatch;

import dev.dunder.processor.formulas.types.Finding;
import dev.dunder.processor.formulas.types.Option;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One of the steps of an operator: the methods of one operand's type, and of the classes in use for it.
 *
 * @param use the operator, with its operands in the formula's order
 * @param options the methods
 * @param condition what the method that fits best must meet, if there is a condition for this step
 */
record Step(OperatorUse use, List<Option> options, Optional<Predicate<Option>> condition) {

    /** Copies the list. */
    Step {
        options = List.copyOf(options);
    }

    /** A step without a condition. */
    Step(OperatorUse use, List<Option> options) {
        this(use, options, Optional.empty());
    }

    /** The methods that were found in one way. */
    List<Option> found(Finding finding) {
        return options.stream().filter(option -> option.finding() == finding).toList();
    }

    /** Whether the method that fits best, if one does, may be taken. */
    boolean isFor(Optional<Option> best) {
        return condition.map(test -> best.filter(test).isPresent()).orElse(true);
    }
}
