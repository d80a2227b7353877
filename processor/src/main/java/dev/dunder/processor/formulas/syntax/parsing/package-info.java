/**
 * From tokens to the syntax tree, and the problems between tokens. It knows all other rooms of {@code syntax}.
 *
 * <p>Begin with {@link dev.dunder.processor.formulas.syntax.parsing.Parser}. {@code ConditionParser},
 * {@code ArithmeticParser}, {@code PrimaryParser} and {@code TrailerParser} call each other in this order, from the
 * operators that bind least to those that bind most. {@code ParseDiagnosis} finds the problem where the parser cannot
 * go on.
 */
@NullMarked
package dev.dunder.processor.formulas.syntax.parsing;

import org.jspecify.annotations.NullMarked;
