/**
 * What a member is marked with: warnings and their suppression, nullness, deprecation.
 */
@NullMarked
package dev.dunder.processor.core.marks;

import org.jspecify.annotations.NullMarked;
