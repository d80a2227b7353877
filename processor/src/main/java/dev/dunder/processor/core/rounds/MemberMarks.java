package dev.dunder.processor.core.rounds;

import java.util.Set;

/**
 * The annotations of members to which a feature gives a meaning.
 *
 * @param annotations their qualified names
 * @param owner what a type needs for that, for messages: {@code @Managed}
 */
public record MemberMarks(Set<String> annotations, String owner) {
    /** No annotations. */
    public static final MemberMarks NONE = new MemberMarks(Set.of(), "");

    /** Copies the set. */
    public MemberMarks {
        annotations = Set.copyOf(annotations);
    }
}
