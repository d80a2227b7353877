/**
 * The members of a type as that type sees them: methods, fields, properties, what is inherited, and what a package can
 * access. It knows {@code base}.
 *
 * <p>Begin with {@link dev.dunder.processor.core.members.Request}, the type to generate for, then
 * {@link dev.dunder.processor.core.members.Member}, {@link dev.dunder.processor.core.members.Method} and
 * {@link dev.dunder.processor.core.members.Members}.
 */
@NullMarked
package dev.dunder.processor.core.members;

import org.jspecify.annotations.NullMarked;
