/**
 * From typed terms to Java: which expressions and statements compute what a formula means. It decides on the order of
 * evaluation, local variables, private methods, casts and suppressed warnings. It knows {@code meaning.terms},
 * {@code types}, {@code code} and the signs of {@code syntax.tree}.
 *
 * <p>Begin with {@link dev.dunder.processor.formulas.lowering.Lowering}: each group of terms has a class of its own.
 * {@link dev.dunder.processor.formulas.lowering.LoweringContext} is what each of them is given.
 */
@NullMarked
package dev.dunder.processor.formulas.lowering;

import org.jspecify.annotations.NullMarked;
