/** Metaclasses: annotations that carry {@code @Metaclass}, the rules that they set, and the facades that they ask for. */
@NullMarked
package dev.dunder.processor.metaclasses;

import org.jspecify.annotations.NullMarked;
