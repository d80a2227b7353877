/**
 * Calls of methods that were chosen, and what to say where none can be.
 */
@NullMarked
package dev.dunder.processor.formulas.meaning.invocation;

import org.jspecify.annotations.NullMarked;
