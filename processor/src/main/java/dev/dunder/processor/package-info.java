/** The processor: it lists the features, and nothing else. */
@NullMarked
package dev.dunder.processor;

import org.jspecify.annotations.NullMarked;
