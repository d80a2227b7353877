/**
 * Plain numbers: literals, which have no type until they meet one, conversions, arithmetic and comparisons. It knows
 * {@code terms}.
 *
 * <p>Begin with {@link dev.dunder.processor.formulas.meaning.numbers.Calculator}, which has what other rooms ask:
 * {@link dev.dunder.processor.formulas.meaning.numbers.Numbers} for types,
 * {@link dev.dunder.processor.formulas.meaning.numbers.Conversions} for what is wanted,
 * {@link dev.dunder.processor.formulas.meaning.numbers.Arithmetic} for operators. The foldings calculate literals at
 * compile time.
 */
@NullMarked
package dev.dunder.processor.formulas.meaning.numbers;

import org.jspecify.annotations.NullMarked;
