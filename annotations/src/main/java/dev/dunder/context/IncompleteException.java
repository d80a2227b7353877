package dev.dunder.context;

/**
 * What exits are told of when a scope is closed before {@code complete()} was called. The scope cannot know what the body
 * threw, or whether it returned or broke off: all of that is a failure.
 */
public final class IncompleteException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * A failure of some scope.
     *
     * @param message which scope it is
     */
    public IncompleteException(String message) {
        super(message);
    }
}
