/**
 * Binds a formula's syntax tree to Java: each node gets a static type, each operator its method or its arithmetic.
 */
@NullMarked
package dev.dunder.processor.formulas.binding;

import org.jspecify.annotations.NullMarked;
