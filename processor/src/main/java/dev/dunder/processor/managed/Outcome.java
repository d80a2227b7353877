package dev.dunder.processor.managed;

/** The outcomes of {@code dev.dunder.Outcome}, by their names. */
enum Outcome {
    SUCCESS(true, false),
    FAILURE(false, true),
    ALWAYS(true, true);

    private final boolean isAfterSuccess;
    private final boolean isAfterFailure;

    Outcome(boolean isAfterSuccess, boolean isAfterFailure) {
        this.isAfterSuccess = isAfterSuccess;
        this.isAfterFailure = isAfterFailure;
    }

    /** Whether an exit for it runs after a success. */
    boolean isAfterSuccess() {
        return isAfterSuccess;
    }

    /** Whether an exit for it runs after a failure. */
    boolean isAfterFailure() {
        return isAfterFailure;
    }
}
