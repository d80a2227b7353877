/**
 * The built-in functions.
 */
@NullMarked
package dev.dunder.processor.formulas.meaning.builtins;

import org.jspecify.annotations.NullMarked;
