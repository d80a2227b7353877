package shop;

import dev.dunder.GeneratedByDunder;

/** The formulas of {@link Recursion}, compiled. */
@GeneratedByDunder
final class RecursionFormulas implements Recursion {
    /** Creates the formulas; they keep nothing. */
    public RecursionFormulas() {}

    /**
     * {@code 1 if n < 2 else n * factorial(n - 1)}.
     *
     * <ul>
     *   <li>{@code n - 1} → {@code Math.subtractExact(n, 1)}
     *   <li>{@code factorial(n - 1)} → {@code factorial(Math.subtractExact(n, 1))}
     *   <li>{@code n * factorial(n - 1)} → {@code Math.multiplyExact(n, factorial(Math.subtractExact(n, 1)))}
     *   <li>{@code 1 if n < 2 else n * factorial(n - 1)} → {@code n < 2 ? 1 : Math.multiplyExact(n, factorial(Math.subtractExact(n, 1)))}
     * </ul>
     */
    @Override
    public int factorial(int n) {
        return n < 2 ? 1 : Math.multiplyExact(n, factorial(Math.subtractExact(n, 1)));
    }

    /**
     * {@code n == 0 or isOdd(n - 1)}.
     *
     * <ul>
     *   <li>{@code n - 1} → {@code Math.subtractExact(n, 1)}
     *   <li>{@code isOdd(n - 1)} → {@code isOdd(Math.subtractExact(n, 1))}
     *   <li>{@code n == 0 or isOdd(n - 1)} → {@code n == 0 || isOdd(Math.subtractExact(n, 1))}
     * </ul>
     */
    @Override
    public boolean isEven(int n) {
        return n == 0 || isOdd(Math.subtractExact(n, 1));
    }

    /**
     * {@code n != 0 and isEven(n - 1)}.
     *
     * <ul>
     *   <li>{@code n - 1} → {@code Math.subtractExact(n, 1)}
     *   <li>{@code isEven(n - 1)} → {@code isEven(Math.subtractExact(n, 1))}
     *   <li>{@code n != 0 and isEven(n - 1)} → {@code n != 0 && isEven(Math.subtractExact(n, 1))}
     * </ul>
     */
    @Override
    public boolean isOdd(int n) {
        return n != 0 && isEven(Math.subtractExact(n, 1));
    }

    /**
     * {@code gcd(b, a % b) if b else a}.
     *
     * <ul>
     *   <li>{@code a % b} → {@code Math.floorMod(a, b)}
     *   <li>{@code gcd(b, a % b)} → {@code gcd(b, Math.floorMod(a, b))}
     *   <li>{@code gcd(b, a % b) if b else a} → {@code b != 0 ? gcd(b, Math.floorMod(a, b)) : a}
     * </ul>
     */
    @Override
    public int gcd(int a, int b) {
        return b != 0 ? gcd(b, Math.floorMod(a, b)) : a;
    }

    /**
     * {@code Math.max(a, b)}.
     *
     * <ul>
     *   <li>{@code Math.max(a, b)} → {@code Math.max(a, b)}
     * </ul>
     */
    @Override
    public int max(int a, int b) {
        return Math.max(a, b);
    }

    /** {@code max(max(a, b), c)}. */
    @Override
    public int max(int a, int b, int c) {
        return max(max(a, b), c);
    }
}
