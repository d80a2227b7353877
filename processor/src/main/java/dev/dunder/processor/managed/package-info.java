/**
 * {@code @Managed}: context managers for types that say how they are entered and left.
 *
 * <p>The way through: {@link dev.dunder.processor.managed.ManagedReader} finds what may enter and leave, {@link
 * dev.dunder.processor.managed.ManagedValidator} judges it and decides what there can be, and {@link
 * dev.dunder.processor.managed.ManagedWriter} writes what the model says.
 */
@NullMarked
package dev.dunder.processor.managed;

import org.jspecify.annotations.NullMarked;
