import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.math.BigDecimal;

/** Formulas that cannot end. */
@Formulas(precision = 34, use = Clock.class)
interface SelfCall {
    // error: [Dunder:SelfCall] the formula of max(int, int) never ends
    //     max(a, b)
    //     ^
    //   Found: the calls max(int, int) → max(int, int), which no condition leaves out
    //   Fix: rename the method, so that 'max' is the built-in function, or write 'Math.max(…)' with use = Math.class
    @Formula("max(a, b)")
    int max(int a, int b);

    // error: [Dunder:SelfCall] the formula of hypot(double, double) never ends
    //     (hypot(a, b))
    //      ^
    //   Found: the calls hypot(double, double) → hypot(double, double), which no condition leaves out
    //   Fix: write 'Math.hypot(…)' with use = Math.class
    @Formula("(hypot(a, b))")
    double hypot(double a, double b);

    // error: [Dunder:SelfCall] the formula of now() never ends
    //     now() + 1
    //     ^
    //   Found: the calls now() → now(), which no condition leaves out
    //   Fix: write 'Clock.now()'
    @Formula("now() + 1")
    long now();

    // error: [Dunder:SelfCall] the formula of half(BigDecimal) never ends
    //     half(n) / 2
    //     ^
    //   Found: the calls half(BigDecimal) → half(BigDecimal), which no condition leaves out
    //   Fix: let a condition decide about the call, as in 'n if n < 2 else half(n - 1)', or call another method
    @Formula("half(n) / 2")
    BigDecimal half(BigDecimal n);

    // error: [Dunder:SelfCall] the formula of abs(BigDecimal) never ends
    //     abs(x - 1) + abs(x)
    //     ^
    //   Found: the calls abs(BigDecimal) → abs(BigDecimal), which no condition leaves out
    //   Fix: rename the method, so that 'abs' is the built-in function
    @Formula("abs(x - 1) + abs(x)")
    BigDecimal abs(BigDecimal x);

    // Whichever is chosen, and whether the first condition holds or not.
    // error: [Dunder:SelfCall] the formula of fall(int) never ends
    //     fall(n - 1) if n > 0 else fall(n + 1)
    //     ^
    //   Found: the calls fall(int) → fall(int), which no condition leaves out
    //   Fix: let a condition decide about the call, as in 'n if n < 2 else fall(n - 1)', or call another method
    @Formula("fall(n - 1) if n > 0 else fall(n + 1)")
    int fall(int n);

    // error: [Dunder:SelfCall] the formula of climb(int) never ends
    //     climb(n - 1) and n > 2
    //     ^
    //   Found: the calls climb(int) → climb(int), which no condition leaves out
    //   Fix: let a condition decide about the call, as in 'n if n < 2 else climb(n - 1)', or call another method
    @Formula("climb(n - 1) and n > 2")
    boolean climb(int n);

    // error: [Dunder:SelfCall] the formula of first(int) never ends
    //     second(n)
    //     ^
    //   Found: the calls first(int) → second(int) → first(int), which no condition leaves out
    //   Fix: let a condition decide about one of these calls, or call another method
    @Formula("second(n)")
    int first(int n);

    // error: [Dunder:SelfCall] the formula of second(int) never ends
    //     third(n) if n else first(n)
    //                        ^
    //   Found: the calls second(int) → first(int) → second(int), which no condition leaves out
    //   Fix: let a condition decide about one of these calls, or call another method
    @Formula("third(n) if n else first(n)")
    int second(int n);

    // error: [Dunder:SelfCall] the formula of third(int) never ends
    //     first(n) + ends(n)
    //     ^
    //   Found: the calls third(int) → first(int) → second(int) → third(int), which no condition leaves out
    //   Fix: let a condition decide about one of these calls, or call another method
    @Formula("first(n) + ends(n)")
    int third(int n);

    // It only leads to a circle.
    @Formula("first(n) + 1")
    int before(int n);

    @Formula("1 if n < 2 else n * ends(n - 1)")
    int ends(int n);

    @Formula("n > 0 and endsToo(n - 1)")
    boolean endsToo(int n);
}

final class Clock {
    private Clock() {}

    static long now() {
        return 0;
    }
}
