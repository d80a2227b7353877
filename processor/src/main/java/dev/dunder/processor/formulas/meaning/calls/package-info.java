/**
 * Names, attributes and calls, and the problems of names that nothing has. It knows {@code builtins},
 * {@code dispatch}, {@code invocation} and {@code numbers}.
 *
 * <p>Begin with {@link dev.dunder.processor.formulas.meaning.calls.Names} for what a name means,
 * {@link dev.dunder.processor.formulas.meaning.calls.Attributes} for {@code x.name}, and
 * {@link dev.dunder.processor.formulas.meaning.calls.Calls} for what stands before parentheses.
 */
@NullMarked
package dev.dunder.processor.formulas.meaning.calls;

import org.jspecify.annotations.NullMarked;
