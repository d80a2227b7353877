/**
 * Plain numbers: literals, conversions, arithmetic, comparisons.
 */
@NullMarked
package dev.dunder.processor.formulas.meaning.numbers;

import org.jspecify.annotations.NullMarked;
