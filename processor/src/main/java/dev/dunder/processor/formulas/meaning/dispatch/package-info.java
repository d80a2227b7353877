/**
 * Operators between objects: which method Python would call, and the operators of JDK types without such a method. It
 * knows {@code invocation} and {@code numbers}.
 *
 * <p>Begin with {@link dev.dunder.processor.formulas.meaning.dispatch.Operations}, then
 * {@link dev.dunder.processor.formulas.meaning.dispatch.Dispatch}.
 * {@link dev.dunder.processor.formulas.meaning.dispatch.Catalogue} lists the operators of the JDK, and
 * {@code MissingOperator} reports that there is none.
 */
@NullMarked
package dev.dunder.processor.formulas.meaning.dispatch;

import org.jspecify.annotations.NullMarked;
