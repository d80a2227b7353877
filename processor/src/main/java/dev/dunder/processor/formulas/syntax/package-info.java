/**
 * The language of formulas: text to tree, without a compiler and without types.
 *
 * <p>{@link dev.dunder.processor.formulas.syntax.parsing.Parser} is the way in. It gives the {@link
 * dev.dunder.processor.formulas.syntax.tree.Expression} that a text means, or the {@link
 * dev.dunder.processor.formulas.syntax.problems.ProblemInText}s that it has.
 */
@NullMarked
package dev.dunder.processor.formulas.syntax;

import org.jspecify.annotations.NullMarked;
