/**
 * Typed terms, what the parts of a formula were bound to, and the context in which they are bound. All other rooms of
 * {@code meaning} know it, and it knows none of them.
 *
 * <p>Begin with {@link dev.dunder.processor.formulas.meaning.terms.Bound}, then
 * {@link dev.dunder.processor.formulas.meaning.terms.Term} and its six groups,
 * {@link dev.dunder.processor.formulas.meaning.terms.Scope} and
 * {@link dev.dunder.processor.formulas.meaning.terms.FormulaContext}.
 */
@NullMarked
package dev.dunder.processor.formulas.meaning.terms;

import org.jspecify.annotations.NullMarked;
