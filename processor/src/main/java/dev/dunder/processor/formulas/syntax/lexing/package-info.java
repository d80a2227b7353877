/**
 * Text to tokens.
 */
@NullMarked
package dev.dunder.processor.formulas.syntax.lexing;

import org.jspecify.annotations.NullMarked;
