/**
 * From typed terms to Java: which expressions and statements compute what a formula means.
 *
 * <p>{@link dev.dunder.processor.formulas.lowering.Lowering} is the way in; each group of terms has a class of its own. The order of
 * evaluation, temporaries, private methods, casts and the compiler's warnings are decided here and nowhere else.
 */
@NullMarked
package dev.dunder.processor.formulas.lowering;

import org.jspecify.annotations.NullMarked;
