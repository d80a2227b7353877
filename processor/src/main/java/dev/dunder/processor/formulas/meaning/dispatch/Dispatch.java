package dev.dunder.processor.formulas.meaning.dispatch;

import dev.dunder.processor.formulas.meaning.invocation.Invocations;
import dev.dunder.processor.formulas.meaning.invocation.SuppliedArguments;
import dev.dunder.processor.formulas.meaning.numbers.Calculator;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.operators.Operator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Finds the method of an operator between objects as Python does, on declared types: "no overload is applicable" takes
 * the place of {@code NotImplemented}.
 */
public final class Dispatch {
    private final OperatorSteps steps;
    private final Passes passes;
    private final Catalogue catalogue;
    private final ExchangedProducts products;
    private final NumberConversion numbers;
    private final SuppliedArguments supplied;
    private final MutableOperand mutable;
    private final MissingOperator missing;

    /** Operators in a context. */
    public Dispatch(FormulaContext context, Calculator calculator, Invocations invocations) {
        OperatorCalls calls = new OperatorCalls(context, invocations);
        OptionChoice choice = new OptionChoice(context, calculator.conversions(), calls);
        this.steps = new OperatorSteps(context, calculator.conversions());
        this.passes = new Passes(context, choice);
        this.catalogue = new Catalogue(context, calculator.numbers(), calculator.conversions());
        this.products = new ExchangedProducts(context, calculator);
        this.numbers = new NumberConversion(context, calculator, choice, calls);
        this.supplied = new SuppliedArguments(context);
        this.mutable = new MutableOperand(context);
        this.missing = new MissingOperator(context, calculator.conversions());
    }

    /** A binary operator; empty where no method is applicable. */
    public Optional<Bound> binary(OperatorUse use) {
        return answer(steps.binary(use), () -> catalogue.bind(use))
                .or(() -> answer(products.of(use)))
                .or(() -> numbers.converted(use, one -> answer(steps.binary(one))))
                .or(() -> supplied.first(use.at(), last -> rounded(use, last)))
                .or(() -> refused(steps.binary(use), use))
                .or(() -> refused(products.of(use), use));
    }

    /** The same by methods that take a rounding as their last argument. */
    private Optional<Bound> rounded(OperatorUse use, Bound rounding) {
        return answer(steps.rounded(use, rounding))
                .or(() -> answer(products.rounded(use, rounding)))
                .or(() -> numbers.converted(use, one -> answer(steps.rounded(one, rounding))));
    }

    /** A comparison with its reflection; a number next to an object is converted to the object's type. */
    public Optional<Bound> comparison(OperatorUse use, Operator reflection) {
        return answer(steps.comparison(use, reflection))
                .or(() -> numbers.converted(use, one -> answer(steps.comparison(one, reflection))));
    }

    /** A comparison by annotation or dunder name only. */
    public Optional<Bound> explicitComparison(OperatorUse use, Operator reflection) {
        return passes.said(steps.comparison(use, reflection));
    }

    /** Equality of an object and a number by a conventional method for numbers, such as {@code equals(int)}. */
    public Optional<Bound> equalityWithNumber(OperatorUse use) {
        return passes.ofNumbers(steps.comparison(use, use.operator()));
    }

    /** A number next to an object as an object of its type; empty where nothing converts it. */
    public Optional<Bound> converted(OperatorUse use, Function<OperatorUse, Optional<Bound>> meaning) {
        return numbers.converted(use, meaning::apply);
    }

    /** An operator whose method belongs to the first operand's type, with any number of others. */
    public Optional<Bound> ofFirst(OperatorUse use) {
        return ofFirst(use, Optional::empty);
    }

    /** The same, where the JDK's types have the operator without a method of its name. */
    public Optional<Bound> ofFirst(OperatorUse use, Supplier<Optional<Bound>> ofJdk) {
        return answer(steps.ofFirst(use), ofJdk)
                .or(() -> supplied.first(use.at(), last -> answer(steps.roundedOfFirst(use, last))))
                .or(() -> refused(steps.ofFirst(use), use));
    }

    /** An operator of the first operand by annotation or dunder name only. */
    public Optional<Bound> explicit(OperatorUse use) {
        return passes.said(steps.ofFirst(use));
    }

    /** An operator whose method belongs to the second operand's type: membership. */
    public Optional<Bound> ofSecond(OperatorUse use) {
        return ofSecond(use, Optional::empty);
    }

    /** The same, where the JDK's types have the operator without a method of its name. */
    public Optional<Bound> ofSecond(OperatorUse use, Supplier<Optional<Bound>> ofJdk) {
        return answer(steps.ofSecond(use), ofJdk);
    }

    /** An operator of the second operand by annotation or dunder name only. */
    public Optional<Bound> explicitOfSecond(OperatorUse use) {
        return passes.said(steps.ofSecond(use));
    }

    private Optional<Bound> answer(List<Step> asked) {
        return answer(asked, Optional::empty);
    }

    private Optional<Bound> answer(List<Step> asked, Supplier<Optional<Bound>> ofJdk) {
        return passes.said(asked).or(() -> passes.guessed(asked, ofJdk));
    }

    private Optional<Bound> refused(List<Step> asked, OperatorUse use) {
        return passes.refused(asked).map(option -> mutable.report(option, use));
    }

    /** The problem of an operator that none of its operands has. */
    public Bound missing(OperatorUse use, String symbol) {
        return missing.report(use, symbol);
    }
}
