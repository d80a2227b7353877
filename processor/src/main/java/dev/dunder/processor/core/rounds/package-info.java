/**
 * The rounds of annotation processing: requests are found, deferred, run and reported. It knows all other rooms of
 * {@code core}.
 *
 * <p>Begin with {@link dev.dunder.processor.core.rounds.Feature}, which each feature implements, then
 * {@link dev.dunder.processor.core.rounds.Rounds}. {@link dev.dunder.processor.core.rounds.Attempt} and
 * {@link dev.dunder.processor.core.rounds.UncaughtException} turn exceptions into problems, and
 * {@link dev.dunder.processor.core.rounds.Reporter} alone prints them.
 */
@NullMarked
package dev.dunder.processor.core.rounds;

import org.jspecify.annotations.NullMarked;
