/** What generated managers cost. */
package dev.dunder.benchmarks.managed;
