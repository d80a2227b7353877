package dev.dunder.processor.operators;

/**
 * Arithmetic that is left out, since objects of the type change.
 *
 * @param method the type and signature, as a message names it: {@code Vector3d.add(Vector3dc)}
 * @param change what shows that they change
 */
record Refusal(String method, VisibleChange change) {}
