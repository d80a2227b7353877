/**
 * Truth, boolean operations, choices and comparisons.
 */
@NullMarked
package dev.dunder.processor.formulas.meaning.logic;

import org.jspecify.annotations.NullMarked;
