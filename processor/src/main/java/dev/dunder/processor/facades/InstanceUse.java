package dev.dunder.processor.facades;

/** What a method of a facade does with the instance. */
public enum InstanceUse {
    /** Nothing: it is static. */
    NONE,
    /** It reads the state of the instance. */
    READ,
    /** It may change the state of the instance. */
    WRITE
}
