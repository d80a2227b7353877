/**
 * From the types of {@code javax.lang.model} to the names of JavaPoet. It also finds the method that a call names, and
 * what iterating over a value gives. It knows {@code base} and {@code members}.
 *
 * <p>Begin with {@link dev.dunder.processor.core.naming.TypeNames}, then
 * {@link dev.dunder.processor.core.naming.SourceType} and {@link dev.dunder.processor.core.naming.Signature}, which
 * {@link dev.dunder.processor.core.naming.SignatureBuilder} builds.
 */
@NullMarked
package dev.dunder.processor.core.naming;

import org.jspecify.annotations.NullMarked;
