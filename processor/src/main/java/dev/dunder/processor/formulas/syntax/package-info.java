/**
 * The language of formulas: from text to tree, without a compiler and without types.
 *
 * <p>{@link dev.dunder.processor.formulas.syntax.parsing.Parser} is the way in. It returns the
 * {@link dev.dunder.processor.formulas.syntax.tree.Expression} of a text, or each
 * {@link dev.dunder.processor.formulas.syntax.problems.ProblemInText} that the text has.
 */
@NullMarked
package dev.dunder.processor.formulas.syntax;

import org.jspecify.annotations.NullMarked;
