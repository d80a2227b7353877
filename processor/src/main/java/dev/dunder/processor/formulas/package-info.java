/** {@code @Formulas}: from formulas to a class that computes them. */
@NullMarked
package dev.dunder.processor.formulas;

import org.jspecify.annotations.NullMarked;
