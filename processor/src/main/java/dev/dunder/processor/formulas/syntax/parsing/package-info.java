/**
 * Tokens to the syntax tree.
 */
@NullMarked
package dev.dunder.processor.formulas.syntax.parsing;

import org.jspecify.annotations.NullMarked;
