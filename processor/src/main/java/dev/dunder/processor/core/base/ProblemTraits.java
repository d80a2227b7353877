package dev.dunder.processor.core.base;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What all problems of one kind share: the identifier, what they say, and how grave they are. */
public interface ProblemTraits {

    /** Whether a problem stops the build. */
    enum Severity {
        ERROR,
        /** A warning, which {@code @SuppressWarnings} with the problem's identifier takes away. */
        WARNING
    }

    /** The enum constant's name, for {@link #id()}. */
    String name();

    /** What it says. */
    Wording wording();

    /** The word before what was found. */
    default String foundLabel() {
        return "Found";
    }

    /** Whether it is an error, which is so unless the kind says otherwise. */
    default Severity severity() {
        return Severity.ERROR;
    }

    /** The identifier that messages carry and pages are named by: {@code NO_OPERATOR} is {@code NoOperator}. */
    default String id() {
        return Arrays.stream(name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    /** Whether a type or value is missing, which a later round may bring. */
    default boolean isOfMissingType() {
        return false;
    }
}
