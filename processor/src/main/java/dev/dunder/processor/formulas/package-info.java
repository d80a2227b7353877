/**
 * {@code @Formulas}: from formulas to a class that computes them.
 *
 * <p>The way through: {@link dev.dunder.processor.formulas.FormulasReader} finds the formulas, {@link
 * dev.dunder.processor.formulas.FormulasValidator} judges the interface and has each formula compiled by {@link
 * dev.dunder.processor.formulas.FormulaCompiler}, and {@link dev.dunder.processor.formulas.FormulasWriter} writes what the
 * model says. {@code syntax} makes a tree of a formula's text, {@code binding} a tree of Java of that, by what {@code types}
 * tells of types, and {@code code} writes it.
 */
@NullMarked
package dev.dunder.processor.formulas;

import org.jspecify.annotations.NullMarked;
