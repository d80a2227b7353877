package lower;

/** A type with a name as variables have: a parameter named after it would hide it. */
public final class money {
    private final int cents;

    public money(int cents) {
        this.cents = cents;
    }

    public static money copy(money other) {
        return new money(other.cents);
    }

    public money plus(money other, money more) {
        return new money(cents + other.cents + more.cents);
    }
}
