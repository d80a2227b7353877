package dev.dunder.processor.facades;

import dev.dunder.processor.core.base.ProblemKind;
import dev.dunder.processor.core.base.Wording;

/** What can be wrong with the facade of a type. */
public enum FacadeProblem implements ProblemKind {
    /** Arguments: the type, the facade. */
    NO_PUBLIC_MEMBER(
            "%1$s has nothing for %2$s to offer",
            "no public method and no public field beside those of Object, or none that is not omitted",
            "make a member public, or take the annotation off %1$s"),

    /** Arguments: the type, the member, the other member, the name in the facade, what else helps. */
    MEMBER_CLASH(
            "%2$s and %3$s of %1$s would both be %4$s in the facade",
            "%2$s and %3$s", "rename one with @Rename(\"…\"), %5$s"),

    /** Arguments: the type, the member, the name in the facade, what has the name already. */
    RESERVED_MEMBER(
            "%2$s of %1$s would be %3$s, which %4$s",
            "%2$s", "rename it with @Rename(\"…\"), or take it out with @Omit"),

    /** Arguments: the type, the member, the name. */
    KEYWORD_NAME(
            "%2$s of %1$s would be named %3$s, which is a keyword",
            "%2$s", "give it another name with @Rename(\"%3$s_\"), or take it out with @Omit"),

    /** Arguments: the type, the member, the name. */
    BAD_NAME(
            "\"%3$s\" is no name that %2$s of %1$s could have",
            "@Rename(\"%3$s\")", "write letters, digits and underscores that begin with no digit and are no keyword"),

    /** Arguments: the type, the member. */
    RENAMED_AND_OMITTED(
            "%2$s of %1$s is both renamed and omitted",
            "@Rename and @Omit on %2$s", "keep @Rename to have it in the facade, or @Omit to leave it out"),

    /** Arguments: the type, the element, the annotation. */
    NOT_IN_FACADE(
            "@%3$s on %2$s of %1$s does nothing",
            "%2$s, which no facade has: it is not public, or it is of Object", "take @%3$s off, or make %2$s public");

    private final Wording wording;

    FacadeProblem(String message, String found, String fix) {
        this.wording = new Wording(message, found, fix);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
