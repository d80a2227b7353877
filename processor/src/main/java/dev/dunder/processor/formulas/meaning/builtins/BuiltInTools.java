package dev.dunder.processor.formulas.meaning.builtins;

import dev.dunder.processor.formulas.meaning.dispatch.Dispatch;
import dev.dunder.processor.formulas.meaning.logic.Branches;
import dev.dunder.processor.formulas.meaning.logic.Truth;
import dev.dunder.processor.formulas.meaning.numbers.Arithmetic;
import dev.dunder.processor.formulas.meaning.numbers.Calculator;
import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.numbers.Numbers;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.MeaningProblem;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.operators.Operator;
import java.util.function.Function;

/**
 * What each built-in function is given.
 *
 * @param context where the formula stands
 * @param calculator what knows plain numbers
 * @param truth asks values for their truth
 * @param branches finds the common type of values
 * @param dispatch finds the methods of operators
 */
public record BuiltInTools(
        FormulaContext context, Calculator calculator, Truth truth, Branches branches, Dispatch dispatch) {

    JavaTypes types() {
        return context.types();
    }

    Numbers numbers() {
        return calculator.numbers();
    }

    Arithmetic arithmetic() {
        return calculator.arithmetic();
    }

    Conversions conversions() {
        return calculator.conversions();
    }

    /** Whether all arguments are plain numbers. */
    boolean areNumbers(BuiltInCall call) {
        return call.arguments().stream().allMatch(numbers()::isNumber);
    }

    /** What is made of the first argument as a value by itself; a failed one stays what it is. */
    Bound ofFirst(BuiltInCall call, Function<Bound.Value, Bound> meaning) {
        Bound natural = conversions().natural(call.first());
        return natural.value().map(meaning).orElse(natural);
    }

    /** The method of an operator that the first argument has; where it has none, that is reported. */
    Bound askFirst(BuiltInCall call, Operator operator) {
        return dispatch.ofFirst(call.use(operator)).orElseGet(() -> missing(call, operator));
    }

    /** The problem of an argument that a function does not take. */
    Bound wrongArgument(BuiltInCall call, String taken) {
        return context.fail(
                MeaningProblem.WRONG_ARGUMENTS,
                call.span(),
                call.name(),
                taken,
                conversions().inWords(call.first()));
    }

    /** The problem of an operator that the arguments do not have. */
    Bound missing(BuiltInCall call, Operator operator) {
        return dispatch.missing(call.use(operator), call.name() + "()");
    }
}
