/** Measures the processor's own sources: sizes, casts, who uses whom. */
package dev.dunder.processor.structure;
