/**
 * What generated source files are made of: heads of classes, Javadoc, layout, imports and output. It knows all rooms
 * but {@code rounds}.
 *
 * <p>Begin with {@link dev.dunder.processor.core.source.Site}, which repeats the members of a source type in a
 * generated type, and with {@link dev.dunder.processor.core.source.TypeHead}.
 * {@link dev.dunder.processor.core.source.DocComment} and {@link dev.dunder.processor.core.source.DocReferences} carry
 * documentation over, {@link dev.dunder.processor.core.source.SourceOutput} writes the file.
 */
@NullMarked
package dev.dunder.processor.core.source;

import org.jspecify.annotations.NullMarked;
