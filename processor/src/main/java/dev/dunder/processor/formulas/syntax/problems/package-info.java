/**
 * What can be wrong with the text of a formula.
 */
@NullMarked
package dev.dunder.processor.formulas.syntax.problems;

import org.jspecify.annotations.NullMarked;
