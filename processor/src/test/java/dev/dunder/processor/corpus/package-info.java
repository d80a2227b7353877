/** Generates helpers for types that nobody here wrote, by the thousand: those of the JDK and of outside libraries. */
package dev.dunder.processor.corpus;
