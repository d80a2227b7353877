/**
 * {@code in}, subscripts and slices. It knows {@code dispatch} and {@code numbers}.
 *
 * <p>Begin with {@link dev.dunder.processor.formulas.meaning.containers.Subscripts} for brackets, and with
 * {@link dev.dunder.processor.formulas.meaning.containers.ContainsOperator} for {@code in}: the container's own
 * method, then the containers of the JDK, then a search among the items.
 */
@NullMarked
package dev.dunder.processor.formulas.meaning.containers;

import org.jspecify.annotations.NullMarked;
