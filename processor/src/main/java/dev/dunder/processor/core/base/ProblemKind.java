package dev.dunder.processor.core.base;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A kind of problem, implemented by one enum a feature: what is wrong, what was found, and how to mend it.
 *
 * <p>Each constant has a page of its {@link #id()} in {@code docs/problems}.
 */
public interface ProblemKind extends ProblemIdentity {

    /** The enum constant's name, for {@link #id()}. */
    String name();

    /** What it says. */
    Wording wording();

    /** The identifier that messages carry and pages are named by: {@code NO_OPERATOR} is {@code NoOperator}. */
    @Override
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
                wording().message().formatted(arguments),
                excerpt,
                wording().found().formatted(arguments),
                wording().fix().formatted(arguments));
    }
}
