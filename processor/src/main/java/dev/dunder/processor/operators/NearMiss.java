package dev.dunder.processor.operators;

/**
 * A method that looks like an operator and was not taken.
 *
 * @param operator the operator that it looks like
 * @param method the type and signature, as a message names it: {@code Weight.sub(Weight)}
 * @param reason why, in a few words: {@code returns void}
 */
public record NearMiss(Operator operator, String method, String reason) {}
