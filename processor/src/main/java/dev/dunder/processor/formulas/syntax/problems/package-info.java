/**
 * What can be wrong with the text of a formula. It knows {@code text}.
 *
 * <p>Begin with {@link dev.dunder.processor.formulas.syntax.problems.ProblemInText}.
 * {@link dev.dunder.processor.formulas.syntax.problems.SyntaxProblem} lists the kinds,
 * {@link dev.dunder.processor.formulas.syntax.problems.UnsupportedSyntax} what Python or Java has and formulas do not.
 */
@NullMarked
package dev.dunder.processor.formulas.syntax.problems;

import org.jspecify.annotations.NullMarked;
