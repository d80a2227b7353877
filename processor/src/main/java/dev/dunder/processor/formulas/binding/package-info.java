/**
 * Binds a formula's syntax tree to Java: each node gets a static type, each operator its method or its arithmetic.
 *
 * <p>{@link dev.dunder.processor.formulas.binding.FormulaBinder} is the way in, and {@link
 * dev.dunder.processor.formulas.binding.Binder} knows which class binds which kind of node. Those give a {@link
 * dev.dunder.processor.formulas.binding.Bound}, and leave what comes up in {@link
 * dev.dunder.processor.formulas.binding.Notes}: mistakes above all.
 */
@NullMarked
package dev.dunder.processor.formulas.binding;

import org.jspecify.annotations.NullMarked;
