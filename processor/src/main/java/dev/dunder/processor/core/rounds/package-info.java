/**
 * Annotation processing rounds: requests are found, deferred, run and reported.
 */
@NullMarked
package dev.dunder.processor.core.rounds;

import org.jspecify.annotations.NullMarked;
