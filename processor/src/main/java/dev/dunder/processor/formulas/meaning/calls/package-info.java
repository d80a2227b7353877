/**
 * Names, attributes and calls.
 */
@NullMarked
package dev.dunder.processor.formulas.meaning.calls;

import org.jspecify.annotations.NullMarked;
