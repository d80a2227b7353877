/**
 * What a formula means: from the syntax tree to typed terms, or to problems. It makes no Java text.
 *
 * <p>{@link dev.dunder.processor.formulas.meaning.FormulaMeaning} is the way in. Its binder asks one class of one room for each kind of node;
 * each room knows {@code terms}, and those that it needs of the others.
 */
@NullMarked
package dev.dunder.processor.formulas.meaning;

import org.jspecify.annotations.NullMarked;
