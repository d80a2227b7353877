/**
 * The members of types: methods, fields, what is inherited, and what a package can access.
 */
@NullMarked
package dev.dunder.processor.core.members;

import org.jspecify.annotations.NullMarked;
