/** Helpers of operators against the same written by hand. */
package dev.dunder.benchmarks.operators;
