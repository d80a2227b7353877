/**
 * Typed terms, what the parts of a formula mean, and the context in which they are bound.
 */
@NullMarked
package dev.dunder.processor.formulas.meaning.terms;

import org.jspecify.annotations.NullMarked;
