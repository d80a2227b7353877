/**
 * Plain numbers: literals, which have no type until they meet one, conversions, arithmetic and comparisons.
 *
 * <p>{@link dev.dunder.processor.formulas.meaning.numbers.Calculator} has what other rooms ask.
 */
@NullMarked
package dev.dunder.processor.formulas.meaning.numbers;

import org.jspecify.annotations.NullMarked;
