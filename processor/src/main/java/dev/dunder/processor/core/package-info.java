/**
 * What every feature stands on: requests, rounds, problems, and the way from {@code javax.lang.model} to names.
 *
 * <p>It imports no feature. A feature reads, validates and writes; everything before and after that is here.
 */
@NullMarked
package dev.dunder.processor.core;

import org.jspecify.annotations.NullMarked;
