/**
 * Source files: Javadoc, layout, imports, output.
 */
@NullMarked
package dev.dunder.processor.core.source;

import org.jspecify.annotations.NullMarked;
