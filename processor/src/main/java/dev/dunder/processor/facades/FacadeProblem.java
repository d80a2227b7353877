package dev.dunder.processor.facades;

import dev.dunder.processor.core.base.ProblemKind;
import dev.dunder.processor.core.base.Wording;

/** What can be wrong with the facade of a type. */
public enum FacadeProblem implements ProblemKind {
    /** Arguments: the type, the facade, which members it has, what to do. */
    NO_PUBLIC_MEMBER("%2$s would have no members", "%3$s", "%4$s"),

    /** Arguments: the type, the member, the other member, the name in the facade, what else helps. */
    MEMBER_CLASH(
            "%2$s and %3$s of %1$s would both be %4$s in the facade",
            "%2$s and %3$s", "rename one with @Rename(\"…\"), %5$s"),

    /** Arguments: the type, the member, the name in the facade, what has the name already. */
    RESERVED_MEMBER(
            "%2$s of %1$s would be %3$s, which %4$s",
            "%2$s", "rename it with @Rename(\"…\"), or exclude it with @Omit"),

    /** Arguments: the type, the member, the name. */
    KEYWORD_NAME(
            "%2$s of %1$s would be named %3$s, which is a keyword",
            "%2$s", "give it another name with @Rename(\"%3$s_\"), or exclude it with @Omit"),

    /** Arguments: the type, the member, the name. */
    BAD_NAME(
            "\"%3$s\" is not a valid name for %2$s of %1$s",
            "@Rename(\"%3$s\")", "write letters, digits and underscores, not starting with a digit, and not a keyword"),

    /** Arguments: the type, the member. */
    RENAMED_AND_OMITTED(
            "%2$s of %1$s is both renamed and omitted",
            "both annotations on %2$s", "keep @Rename to include it in the facade, or @Omit to exclude it"),

    /** Arguments: the type, the element, the annotation. */
    NOT_IN_FACADE(
            "@%3$s on %2$s of %1$s has no effect",
            "%2$s is not part of the facade: it is not public, or Object declares it",
            "remove @%3$s, or make %2$s public");

    private final Wording wording;

    FacadeProblem(String message, String found, String fix) {
        this.wording = new Wording(message, found, fix);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
