package dev.dunder.processor.facades;

/** How a member takes arguments of the wrapped type. */
enum ParameterForm {
    /** As they are. */
    PLAIN,
    /** As facades, all of them. */
    FACADES
}
