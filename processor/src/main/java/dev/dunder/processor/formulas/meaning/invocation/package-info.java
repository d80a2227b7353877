/**
 * Calls of methods: the overload that fits the arguments, the conversion of the arguments, and the problem where no
 * overload fits. It knows {@code terms} and {@code numbers}.
 *
 * <p>Begin with {@link dev.dunder.processor.formulas.meaning.invocation.MethodCalls} for a call that is written, and
 * {@link dev.dunder.processor.formulas.meaning.invocation.Invocations} for a method that was chosen.
 */
@NullMarked
package dev.dunder.processor.formulas.meaning.invocation;

import org.jspecify.annotations.NullMarked;
