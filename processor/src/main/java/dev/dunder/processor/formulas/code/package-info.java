/**
 * Java expressions as formulas become them: a small tree, and its writer.
 *
 * <p>It knows neither the compiler nor formulas.
 */
@NullMarked
package dev.dunder.processor.formulas.code;

import org.jspecify.annotations.NullMarked;
