package dev.dunder.processor.core.base;

/**
 * What a kind of problem says: templates of {@link java.util.Formatter}, all three over the same arguments.
 *
 * @param message one sentence: what is wrong, and where
 * @param found what stands in the source, without the word "Found"
 * @param fix what to write instead, without the word "Fix"
 */
public record Wording(String message, String found, String fix) {}
