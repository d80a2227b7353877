package dev.dunder.processor.core.base;

/** What problems of one kind have in common when they are reported. */
public interface ProblemIdentity {

    /** Whether a problem stops the build. */
    enum Severity {
        ERROR,
        /** A warning, which {@code @SuppressWarnings} with the problem's identifier takes away. */
        WARNING
    }

    /** The identifier that messages carry and pages are named by. */
    String id();

    /** The word before what was found. */
    default String foundLabel() {
        return "Found";
    }

    /** Whether it is an error, which is so unless the kind says otherwise. */
    default Severity severity() {
        return Severity.ERROR;
    }

    /** A type that is missing after some other error may be missing because of it; the compiler names it by itself. */
    default boolean isOfMissingType() {
        return false;
    }
}
