/**
 * The annotations that a generated member carries: nullness, deprecation, and the warnings that it must suppress. It
 * knows {@code base}, {@code members} and {@code naming}.
 *
 * <p>Begin with {@link dev.dunder.processor.core.marks.Marks}, which puts them together.
 * {@link dev.dunder.processor.core.marks.Lint} finds the warnings.
 */
@NullMarked
package dev.dunder.processor.core.marks;

import org.jspecify.annotations.NullMarked;
