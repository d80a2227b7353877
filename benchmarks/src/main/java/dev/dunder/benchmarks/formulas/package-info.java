/**
 * Formulas against the same written by hand, and against what evaluates expressions while a program runs.
 *
 * <pre>{@code
 * mvn -q package -DskipTests -Pbench -Dbench.args="formulas -prof gc"
 * }</pre>
 */
package dev.dunder.benchmarks.formulas;
