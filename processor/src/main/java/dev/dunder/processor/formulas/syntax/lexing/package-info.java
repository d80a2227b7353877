/**
 * From text to tokens: numbers, texts, names and signs, and the problems of single tokens. It knows {@code text},
 * {@code tree} and {@code problems}.
 *
 * <p>Begin with {@link dev.dunder.processor.formulas.syntax.lexing.Lexer} and
 * {@link dev.dunder.processor.formulas.syntax.lexing.Token}.
 */
@NullMarked
package dev.dunder.processor.formulas.syntax.lexing;

import org.jspecify.annotations.NullMarked;
