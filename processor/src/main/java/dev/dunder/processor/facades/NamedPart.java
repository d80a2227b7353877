package dev.dunder.processor.facades;

import dev.dunder.processor.core.members.Member;

/**
 * A member that the facade has.
 *
 * @param <M> the sort of member
 * @param part the original
 * @param name its name in the facade
 */
record NamedPart<M extends Member>(Part<M> part, String name) {
    /** The member itself. */
    M member() {
        return part.member();
    }
}
