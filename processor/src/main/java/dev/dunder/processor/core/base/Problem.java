package dev.dunder.processor.core.base;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One problem in the user's source, as a value: it is collected, and reported at the end by {@code Reporter}.
 *
 * @param kind what kind of problem
 * @param origin where the compiler is to show it
 * @param message what is wrong
 * @param excerpt lines that show where in a text it is, where the compiler can point at the whole text only
 * @param found what was found
 * @param fix what to write instead
 */
public record Problem(
        ProblemTraits kind, Origin origin, String message, List<String> excerpt, String found, String fix) {

    /** Copies the list. */
    public Problem {
        excerpt = List.copyOf(excerpt);
    }

    /** Whether the problem stops the build. */
    public boolean isError() {
        return kind.severity() == ProblemTraits.Severity.ERROR;
    }

    /** A type that is missing after some other error may be missing because of it; the compiler names it by itself. */
    public boolean isOfMissingType() {
        return kind.isOfMissingType();
    }

    /** The text that the compiler prints: the identifier with the message, what was found, how to fix it. */
    public String text() {
        String lines = excerpt.stream().map(line -> "\n    " + line).collect(Collectors.joining());
        return "[Dunder:%s] %s%s\n  %s: %s\n  Fix: %s"
                .formatted(kind.id(), message, lines, kind.foundLabel(), found, fix);
    }
}
