/**
 * Holds formulas against what CPython made of the same expressions: reads the cases, writes Java sources for them, compiles
 * many together and compares.
 */
package dev.dunder.processor.formulas.conformance;
