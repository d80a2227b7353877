package dev.dunder.processor.core.base;

import java.util.List;

/**
 * A kind of problem, implemented by one enum a feature: what is wrong, what was found, and how to fix it.
 *
 * <p>Each constant has a page of its {@link #id()} in {@code docs/problems}.
 */
public interface ProblemKind extends ProblemTraits {

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
