package dev.dunder.processor.core;

/** One problem in the user's source, as a value: it is collected, and reported at the end by {@link Reporter}. */
public record Problem(ProblemKind kind, Origin origin, String message, String found, String fix) {

    /** Whether the problem stops the build. */
    public boolean isError() {
        return kind.severity() == ProblemKind.Severity.ERROR;
    }

    /** The text that the compiler prints: the identifier with the message, what was found, how to mend it. */
    public String text() {
        return "[Dunder:%s] %s\n  Found: %s\n  Fix: %s".formatted(kind.id(), message, found, fix);
    }
}
