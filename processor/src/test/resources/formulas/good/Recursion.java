package shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.Formula;
import dev.dunder.Formulas;

/** Formulas that call themselves and each other under a condition. */
@Formulas(use = Math.class)
interface Recursion {
    @Formula("1 if n < 2 else n * factorial(n - 1)")
    int factorial(int n);

    @Formula("n == 0 or isOdd(n - 1)")
    boolean isEven(int n);

    @Formula("n != 0 and isEven(n - 1)")
    boolean isOdd(int n);

    @Formula("gcd(b, a % b) if b else a")
    int gcd(int a, int b);

    @Formula("Math.max(a, b)")
    int max(int a, int b);

    @Formula("max(max(a, b), c)")
    int max(int a, int b, int c);
}

final class RecursionBehaviour {
    private static final Recursion RECURSION = new RecursionFormulas();

    private RecursionBehaviour() {}

    static void conditions_endIt() {
        assertThat(RECURSION.factorial(5)).isEqualTo(120);
        assertThat(RECURSION.isEven(4)).isTrue();
        assertThat(RECURSION.isOdd(4)).isFalse();
        assertThat(RECURSION.gcd(12, 18)).isEqualTo(6);
        assertThat(RECURSION.max(1, 3, 2)).isEqualTo(3);
    }
}
