/**
 * Rounds, results, problems with their origins, and the annotations of an element: what all other rooms stand on.
 */
@NullMarked
package dev.dunder.processor.core.base;

import org.jspecify.annotations.NullMarked;
