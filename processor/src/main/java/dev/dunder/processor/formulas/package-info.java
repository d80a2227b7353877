/**
 * {@code @Formulas}: from formulas to a class that computes them.
 *
 * <p>{@link dev.dunder.processor.formulas.FormulasReader} finds the formulas,
 * {@link dev.dunder.processor.formulas.FormulasValidator} judges the interface and has each formula compiled by
 * {@link dev.dunder.processor.formulas.FormulaCompiler}, and {@link dev.dunder.processor.formulas.FormulasWriter}
 * writes the model.
 *
 * <p>A formula passes through the rooms in this order: {@code syntax} makes a tree of its text, {@code meaning} a
 * typed term of the tree, {@code lowering} Java statements of the term, and {@code code} writes them. {@code types}
 * answers questions about types.
 */
@NullMarked
package dev.dunder.processor.formulas;

import org.jspecify.annotations.NullMarked;
