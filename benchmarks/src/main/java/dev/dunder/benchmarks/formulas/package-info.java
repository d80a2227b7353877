/** Formulas against the same written by hand, and against what evaluates expressions while a program runs. */
package dev.dunder.benchmarks.formulas;
