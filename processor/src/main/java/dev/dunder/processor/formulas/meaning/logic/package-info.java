/**
 * Truth, {@code not}, {@code and}, {@code or}, conditions and comparisons. It knows {@code containers},
 * {@code dispatch} and {@code numbers}.
 *
 * <p>Begin with {@link dev.dunder.processor.formulas.meaning.logic.Truth}, which every condition asks, then
 * {@link dev.dunder.processor.formulas.meaning.logic.Logic},
 * {@link dev.dunder.processor.formulas.meaning.logic.LogicalValues} and
 * {@link dev.dunder.processor.formulas.meaning.logic.Comparisons}.
 */
@NullMarked
package dev.dunder.processor.formulas.meaning.logic;

import org.jspecify.annotations.NullMarked;
