package dev.dunder.processor.facades;

/** How an argument or a result is passed. */
enum Passing {
    /** There is no value. */
    NONE(false, false),
    /** The value is passed as it is. */
    DIRECT(false, false),
    /** The value is a facade on this side, and never null. */
    FACADE(true, false),
    /** The value is a facade on this side, or null on both. */
    FACADE_OR_NULL(true, true);

    private final boolean isFacade;
    private final boolean isFacadeOrNull;

    Passing(boolean isFacade, boolean isFacadeOrNull) {
        this.isFacade = isFacade;
        this.isFacadeOrNull = isFacadeOrNull;
    }

    /** Whether the value is a facade on this side. */
    boolean isFacade() {
        return isFacade;
    }

    /** Whether the value is a facade on this side, and may be null. */
    boolean isFacadeOrNull() {
        return isFacadeOrNull;
    }
}
