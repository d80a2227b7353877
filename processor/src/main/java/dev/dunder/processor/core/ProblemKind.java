package dev.dunder.processor.core;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A kind of problem, implemented by one enum a feature: what is wrong, what was found, and how to mend it.
 *
 * <p>The three texts are {@link java.util.Formatter} templates over the same arguments. Each constant has a page of its
 * {@link #id()} in {@code docs/problems}.
 */
public interface ProblemKind {

    /** Whether a problem stops the build. */
    enum Severity {
        ERROR,
        /** A warning, which {@code @SuppressWarnings} with the problem's identifier takes away. */
        WARNING
    }

    /** The enum constant's name, for {@link #id()}. */
    String name();

    /** One sentence: what is wrong, and where. */
    String message();

    /** What stands in the source, without the word "Found". */
    String found();

    /** The word before {@link #found()}. */
    default String foundLabel() {
        return "Found";
    }

    /** What to write instead, without the word "Fix". */
    String fix();

    /** Whether it is an error, which is so unless the kind says otherwise. */
    default Severity severity() {
        return Severity.ERROR;
    }

    /** The identifier that messages carry and pages are named by: {@code NO_OPERATOR} is {@code NoOperator}. */
    default String id() {
        return Arrays.stream(name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining());
    }

    /** The problem of this kind at a place. */
    default Problem at(Origin origin, Object... arguments) {
        return at(origin, List.of(), arguments);
    }

    /** The problem of this kind at a place within a text, of which some lines are shown. */
    default Problem at(Origin origin, List<String> excerpt, Object... arguments) {
        return new Problem(
                this,
                origin,
                message().formatted(arguments),
                excerpt,
                found().formatted(arguments),
                fix().formatted(arguments));
    }
}
