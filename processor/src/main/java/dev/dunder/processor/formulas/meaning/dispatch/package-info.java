/**
 * Operators between objects: the choice of a method as Python makes it, and the JDK catalogue.
 */
@NullMarked
package dev.dunder.processor.formulas.meaning.dispatch;

import org.jspecify.annotations.NullMarked;
