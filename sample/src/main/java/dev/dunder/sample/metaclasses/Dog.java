package dev.dunder.sample.metaclasses;

import dev.dunder.MetaUpper;

/** The shop's dog. Its facade {@code DogUpper} has {@code HELLO()}, {@code X()} and {@code Y()}. */
@MetaUpper
public class Dog {
    /** How far right it lies. */
    public int x;

    /** How far up it lies. */
    public int y;

    /** A dog at the door. */
    public Dog() {}

    /**
     * Greets a customer.
     *
     * @return what it says
     */
    public String hello() {
        return "Woof from " + x + ", " + y;
    }
}
