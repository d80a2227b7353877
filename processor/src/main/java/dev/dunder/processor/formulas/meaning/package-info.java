/**
 * Gives each node of the syntax tree its meaning: {@link dev.dunder.processor.formulas.meaning.Binder} dispatches.
 */
@NullMarked
package dev.dunder.processor.formulas.meaning;

import org.jspecify.annotations.NullMarked;
