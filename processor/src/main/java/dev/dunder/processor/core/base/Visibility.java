package dev.dunder.processor.core.base;

/** From where something can be named, widest first. */
public enum Visibility {
    /** From everywhere. */
    PUBLIC,
    /** From the package that is generated into. */
    PACKAGE,
    /** Not from the package that is generated into. */
    HIDDEN;

    /** The narrower of the two. */
    public Visibility narrower(Visibility other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
