package dev.dunder.processor.operators;

/**
 * What shows that objects of a type change: a public field that is not final, or a public setter.
 *
 * @param type the type's name in a message
 * @param member the field or the method's signature, as a message names it: {@code x}, {@code set(double, double)}
 */
public record VisibleChange(String type, String member) {}
