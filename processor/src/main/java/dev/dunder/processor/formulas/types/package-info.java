/**
 * Types as formulas see them: numbers, how types relate, the members of a type, and the choice among overloads.
 */
@NullMarked
package dev.dunder.processor.formulas.types;

import org.jspecify.annotations.NullMarked;
