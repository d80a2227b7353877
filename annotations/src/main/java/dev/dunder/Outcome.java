package dev.dunder;

/** How a block ended, for {@link Exit#on}. */
public enum Outcome {
    /** The body came to its end, or returned a value. */
    SUCCESS,
    /** The body or an exit for {@code SUCCESS} threw, or a scope was closed without {@code complete()}. */
    FAILURE,
    /** Either of the two. */
    ALWAYS
}
