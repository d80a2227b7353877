/**
 * The syntax tree of a formula, and the signs of its operators. It knows {@code text}.
 *
 * <p>Begin with {@link dev.dunder.processor.formulas.syntax.tree.Expression}.
 * {@link dev.dunder.processor.formulas.syntax.tree.SimpleExpressionVisitor} is for questions about a few kinds of
 * node.
 */
@NullMarked
package dev.dunder.processor.formulas.syntax.tree;

import org.jspecify.annotations.NullMarked;
