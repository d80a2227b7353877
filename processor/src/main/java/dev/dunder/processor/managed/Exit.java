package dev.dunder.processor.managed;

/**
 * One way of leaving.
 *
 * @param method the method
 * @param outcome when it runs
 * @param isTold whether it takes the failure
 * @param isDeciding whether it may swallow the failure
 * @param isInterruptible whether it may throw an {@code InterruptedException}
 * @param isOverloaded whether null alone would not say which method is meant
 */
record Exit(
        String method,
        Outcome outcome,
        boolean isTold,
        boolean isDeciding,
        boolean isInterruptible,
        boolean isOverloaded) {

    /** How documentation names it. */
    String signature() {
        return method + (isTold ? "(Throwable)" : "()");
    }
}
