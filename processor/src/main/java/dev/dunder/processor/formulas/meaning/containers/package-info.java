/**
 * Membership, subscripts and slices.
 */
@NullMarked
package dev.dunder.processor.formulas.meaning.containers;

import org.jspecify.annotations.NullMarked;
