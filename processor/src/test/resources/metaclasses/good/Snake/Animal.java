package good;

import good.other.Snake;

/** Carries a metaclass that its subclasses inherit. */
@Snake
public abstract class Animal {
    public static final int MAX_LEGS = 4;

    public int legCount;

    public abstract Animal makeChild();

    public int legCountOf(Animal other) {
        return other.legCount;
    }
}
