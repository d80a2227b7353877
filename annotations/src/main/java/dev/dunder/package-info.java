/**
 * The annotations of Dunder: Python's data model for Java, compiled away.
 *
 * <p>They are read by the processor at compile time and are kept in class files (retention {@code CLASS}), never at run
 * time. Start with {@link dev.dunder.Operators}.
 */
@NullMarked
package dev.dunder;

import org.jspecify.annotations.NullMarked;
