package dev.dunder.processor.facades;

/**
 * A member that the facade has.
 *
 * @param part the original
 * @param name its name in the facade
 */
record Named(Part part, String name) {}
