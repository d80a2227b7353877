/**
 * The language of formulas: text to tree, without a compiler and without types.
 *
 * <p>{@link dev.dunder.processor.formulas.syntax.Parser} is the way in. It gives the {@link
 * dev.dunder.processor.formulas.syntax.Expression} that a text means, or the {@link
 * dev.dunder.processor.formulas.syntax.Fault}s that it has.
 */
@NullMarked
package dev.dunder.processor.formulas.syntax;

import org.jspecify.annotations.NullMarked;
