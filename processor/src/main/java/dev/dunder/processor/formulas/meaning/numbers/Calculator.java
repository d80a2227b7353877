package dev.dunder.processor.formulas.meaning.numbers;

import dev.dunder.processor.formulas.meaning.terms.FormulaContext;

/** What knows plain numbers: their types, how they meet, how they calculate, and what they convert to. */
public record Calculator(Numbers numbers, Arithmetic arithmetic, Conversions conversions) {

    /** Numbers in a context. */
    public static Calculator of(FormulaContext context) {
        UntypedNumbers untyped = new UntypedNumbers(context);
        Numbers numbers = new Numbers(context, untyped);
        return new Calculator(numbers, new Arithmetic(context, numbers), new Conversions(context, numbers, untyped));
    }
}
