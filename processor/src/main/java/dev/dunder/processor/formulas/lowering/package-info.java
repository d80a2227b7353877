/**
 * Typed terms to Java statements: order of evaluation, temporaries, private methods, warnings.
 */
@NullMarked
package dev.dunder.processor.formulas.lowering;

import org.jspecify.annotations.NullMarked;
