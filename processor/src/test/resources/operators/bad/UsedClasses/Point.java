package shop;

/** A type without operators of its own. */
public final class Point {}
