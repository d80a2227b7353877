/**
 * The built-in functions: one class each, and {@link dev.dunder.processor.formulas.meaning.builtins.BuiltIns} as their one list.
 */
@NullMarked
package dev.dunder.processor.formulas.meaning.builtins;

import org.jspecify.annotations.NullMarked;
