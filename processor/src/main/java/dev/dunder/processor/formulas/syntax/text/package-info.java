/**
 * The text of a formula, and how messages show it.
 */
@NullMarked
package dev.dunder.processor.formulas.syntax.text;

import org.jspecify.annotations.NullMarked;
