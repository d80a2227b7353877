/**
 * {@code @Managed}: context managers for types that say how they are entered and left.
 *
 * <p>{@link dev.dunder.processor.managed.ManagedReader} finds what may enter and leave,
 * {@link dev.dunder.processor.managed.ManagedValidator} judges it and decides what there will be, and
 * {@link dev.dunder.processor.managed.ManagedWriter} writes the model. {@code EnterRules} and {@code ExitRules} judge
 * methods; {@code ContextManagerWriter}, {@code ScopeWriter} and {@code RunnerWriter} write one part each.
 */
@NullMarked
package dev.dunder.processor.managed;

import org.jspecify.annotations.NullMarked;
