/**
 * {@code @Operators}: static helpers for the operators of a type.
 *
 * <p>The way through: {@link dev.dunder.processor.operators.OperatorsReader} finds what may be an operator, {@link
 * dev.dunder.processor.operators.OperatorsValidator} judges it, chooses, and lets the derivations add what follows, and
 * {@link dev.dunder.processor.operators.OperatorsWriter} writes what the model says. {@link
 * dev.dunder.processor.operators.Operator} is the table of all operators.
 */
@NullMarked
package dev.dunder.processor.operators;

import org.jspecify.annotations.NullMarked;
