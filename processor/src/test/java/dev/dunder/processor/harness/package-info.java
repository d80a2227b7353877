/**
 * Compiles the files of {@code src/test/resources} with the processor and compares what comes of them with what they
 * say. Features add files there; they need no test class for it.
 */
package dev.dunder.processor.harness;
