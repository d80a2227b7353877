/**
 * What all other rooms use: the round, results, problems with their origins, annotations, and views of types and
 * elements. It knows no other room.
 *
 * <p>Begin with {@link dev.dunder.processor.core.base.Round}, which every step is given, then
 * {@link dev.dunder.processor.core.base.Result} and {@link dev.dunder.processor.core.base.Problem}, which every step
 * returns. {@link dev.dunder.processor.core.base.TypeCases} decides by the kind of a type,
 * {@link dev.dunder.processor.core.base.TypeViews} and {@link dev.dunder.processor.core.base.ElementViews} take the
 * place of {@code instanceof}.
 */
@NullMarked
package dev.dunder.processor.core.base;

import org.jspecify.annotations.NullMarked;
