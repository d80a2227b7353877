package dev.dunder.processor.formulas.meaning.builtins;

import dev.dunder.processor.formulas.meaning.terms.LiteralNumber;
import dev.dunder.processor.formulas.meaning.terms.NumberFunction;
import dev.dunder.processor.operators.Operator;

/** {@code min} or {@code max}. */
enum Extreme {
    MIN("min", LiteralNumber.Calculation.Kind.MIN, NumberFunction.MIN, Operator.LESS),
    MAX("max", LiteralNumber.Calculation.Kind.MAX, NumberFunction.MAX, Operator.GREATER);

    private final String inWords;
    private final LiteralNumber.Calculation.Kind ofLiterals;
    private final NumberFunction ofNumbers;
    private final Operator further;

    Extreme(String inWords, LiteralNumber.Calculation.Kind ofLiterals, NumberFunction ofNumbers, Operator further) {
        this.inWords = inWords;
        this.ofLiterals = ofLiterals;
        this.ofNumbers = ofNumbers;
        this.further = further;
    }

    /** Its name. */
    String inWords() {
        return inWords;
    }

    /** It of literals. */
    LiteralNumber.Calculation.Kind ofLiterals() {
        return ofLiterals;
    }

    /** It of plain numbers. */
    NumberFunction ofNumbers() {
        return ofNumbers;
    }

    /** What Python asks to know whether a value is beyond the best so far: {@code next > best} for the greatest. */
    Operator further() {
        return further;
    }

    /** The sign of {@link #further()}. */
    String symbol() {
        return this == MAX ? ">" : "<";
    }
}
