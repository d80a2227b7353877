/**
 * Types as formulas see them: numbers, conversions, the members of a type, and the choice among overloads.
 */
@NullMarked
package dev.dunder.processor.formulas.types;

import org.jspecify.annotations.NullMarked;
