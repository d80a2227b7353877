/**
 * Typed terms, what the parts of a formula mean, and the context in which they are bound. All rooms know it, and it knows
 * none of them.
 *
 * <p>Read {@link dev.dunder.processor.formulas.meaning.terms.Bound} first, then {@link dev.dunder.processor.formulas.meaning.terms.Term}
 * and its six groups.
 */
@NullMarked
package dev.dunder.processor.formulas.meaning.terms;

import org.jspecify.annotations.NullMarked;
