/**
 * Context managers: what generated managers are made for, and those that need no generation.
 *
 * <p>{@link dev.dunder.context.ContextManager} is what a manager is, {@link dev.dunder.context.ExitStack} takes any number
 * of them, and {@link dev.dunder.context.Contexts} has some that are often needed.
 */
@NullMarked
package dev.dunder.context;

import org.jspecify.annotations.NullMarked;
