package dev.dunder.processor.managed;

/** The outcomes of {@code dev.dunder.Outcome}, by their names. */
enum Outcome {
    SUCCESS,
    FAILURE,
    ALWAYS
}
