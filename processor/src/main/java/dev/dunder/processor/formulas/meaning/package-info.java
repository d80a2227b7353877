/**
 * What a formula means: from the syntax tree to a typed term, or to problems. It makes no Java text.
 *
 * <p>Begin with {@link dev.dunder.processor.formulas.meaning.FormulaMeaning}. {@code Binder} gives each kind of node
 * to the one class that binds it, and {@code Rooms} makes these classes. Each room below knows {@code terms},
 * {@code types} and {@code syntax}, and what its own page says.
 */
@NullMarked
package dev.dunder.processor.formulas.meaning;

import org.jspecify.annotations.NullMarked;
