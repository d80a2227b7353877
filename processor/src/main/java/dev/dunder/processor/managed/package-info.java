/**
 * {@code @Managed}: context managers for types that say how they are entered and left.
 *
 * <p>{@link dev.dunder.processor.managed.ManagedReader} finds what may enter and leave,
 * {@link dev.dunder.processor.managed.ManagedValidator} judges it and decides what there will be, and
 * {@link dev.dunder.processor.managed.ManagedWriter} writes the model. {@code EnterRules}, {@code ExitRules} and {@code
 * NameRules} judge; {@code MethodReference} is how an annotation names a method, and {@code ParameterBinding} binds the
 * parameters of exits. {@code RunnerWriter}, {@code ScopeWriter}, {@code ContextManagerWriter} and {@code LeavingWriter} write
 * one part each. The rules of leaving are in {@code dev.dunder.runtime.Leaving}.
 */
@NullMarked
package dev.dunder.processor.managed;

import org.jspecify.annotations.NullMarked;
