/** The little that generated code needs at run time beyond the JDK. Not meant to be called by hand. */
@NullMarked
package dev.dunder.runtime;

import org.jspecify.annotations.NullMarked;
