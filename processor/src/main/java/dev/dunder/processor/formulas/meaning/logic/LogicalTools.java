package dev.dunder.processor.formulas.meaning.logic;

import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;

/** What the choice among operands of {@code and} and {@code or} is made with. */
public record LogicalTools(FormulaContext context, Truth truth, Conversions conversions) {}
