/** What the processor costs a build, against a processor that copies the same sources. */
package dev.dunder.benchmarks.compiletime;
