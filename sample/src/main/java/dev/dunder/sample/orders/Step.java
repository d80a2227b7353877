package dev.dunder.sample.orders;

/** Called between the steps of what is done, so that it can be shown to survive an end at each of them. */
@FunctionalInterface
public interface Step {
    /** Nothing between steps. */
    Step NONE = () -> {};

    /** What is done between two steps. */
    void pass();
}
