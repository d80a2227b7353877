package dev.dunder.processor.facades;

/** How a member takes arguments of the wrapped type. */
enum Form {
    /** As they are. */
    PLAIN,
    /** As facades, all of them. */
    FACADES
}
