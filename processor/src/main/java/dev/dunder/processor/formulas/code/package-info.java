/**
 * Java expressions and statements as trees, and their writers. It decides on parentheses and line breaks, and on
 * nothing else. It knows neither the compiler nor formulas.
 *
 * <p>Begin with {@link dev.dunder.processor.formulas.code.Code} and
 * {@link dev.dunder.processor.formulas.code.Statement}, then {@link dev.dunder.processor.formulas.code.CodeWriter} and
 * {@link dev.dunder.processor.formulas.code.StatementWriter}.
 */
@NullMarked
package dev.dunder.processor.formulas.code;

import org.jspecify.annotations.NullMarked;
