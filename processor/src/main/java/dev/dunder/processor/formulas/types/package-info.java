/**
 * Types as formulas see them: numbers, how types relate, the members of a type, the choice among overloads, and
 * operators. It follows the Java Language Specification, and knows {@code core} and the table of operators.
 *
 * <p>Begin with {@link dev.dunder.processor.formulas.types.JavaTypes} and
 * {@link dev.dunder.processor.formulas.types.NumberType}, then
 * {@link dev.dunder.processor.formulas.types.MemberLookup} and {@link dev.dunder.processor.formulas.types.Resolution}.
 */
@NullMarked
package dev.dunder.processor.formulas.types;

import org.jspecify.annotations.NullMarked;
