/**
 * The text of a formula, parts of it, and how messages show them. It knows no other room.
 *
 * <p>Begin with {@link dev.dunder.processor.formulas.syntax.text.Span}, then
 * {@link dev.dunder.processor.formulas.syntax.text.Excerpt}.
 */
@NullMarked
package dev.dunder.processor.formulas.syntax.text;

import org.jspecify.annotations.NullMarked;
