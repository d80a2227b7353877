package dev.dunder.processor.facades;

/**
 * A member that the facade has.
 *
 * @param part the original
 * @param name its name in the facade
 */
record NamedPart<M>(Part<M> part, String name) {
    /** The member itself. */
    M member() {
        return part.member();
    }
}
