/**
 * The built-in functions: a class each, and one list of them. It knows {@code logic}, {@code dispatch} and
 * {@code numbers}.
 *
 * <p>Begin with {@link dev.dunder.processor.formulas.meaning.builtins.BuiltIns}, the list. {@code BuiltIn} is what
 * each function implements, and {@link dev.dunder.processor.formulas.meaning.builtins.BuiltInTools} what it is given.
 */
@NullMarked
package dev.dunder.processor.formulas.meaning.builtins;

import org.jspecify.annotations.NullMarked;
