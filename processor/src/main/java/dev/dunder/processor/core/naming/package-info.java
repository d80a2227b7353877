/**
 * The way from {@code javax.lang.model} to JavaPoet's names: types, signatures, variables.
 */
@NullMarked
package dev.dunder.processor.core.naming;

import org.jspecify.annotations.NullMarked;
