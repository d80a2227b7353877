/**
 * The syntax tree of a formula.
 */
@NullMarked
package dev.dunder.processor.formulas.syntax.tree;

import org.jspecify.annotations.NullMarked;
