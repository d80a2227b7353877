/**
 * {@code @Operators}: static helpers for the operators of a type.
 *
 * <p>{@link dev.dunder.processor.operators.Operator} is the table of all operators.
 * {@link dev.dunder.processor.operators.OperatorsReader} finds what may be an operator,
 * {@link dev.dunder.processor.operators.OperatorsValidator} judges it and chooses, and
 * {@link dev.dunder.processor.operators.OperatorsWriter} writes the model.
 *
 * <p>Each {@code Derivation} adds helpers that follow from others;
 * {@link dev.dunder.processor.operators.OperatorsModelFactory} lists them. A {@code Body} says what a helper does, and
 * has a writer for each kind.
 */
@NullMarked
package dev.dunder.processor.operators;

import org.jspecify.annotations.NullMarked;
