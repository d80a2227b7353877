import dev.dunder.Formula;
import dev.dunder.Formulas;

@Formulas
interface LiteralOutOfRange {
    // error: [Dunder:LiteralOutOfRange] 3000000000 does not fit in int
    //     a + 3000000000
    //         ^
    //   Found: the number 3000000000 where a value of type int is expected
    //   Fix: use a smaller number, or a wider type than int
    @Formula("a + 3000000000")
    int added(int a);

    // error: [Dunder:LiteralOutOfRange] 3000000000 does not fit in int
    //     3000000000
    //     ^
    //   Found: the number 3000000000 where a value of type int is expected
    //   Fix: use a smaller number, or a wider type than int
    @Formula("3000000000")
    int result();

    // error: [Dunder:LiteralOutOfRange] 1e999 does not fit in double
    //     1e999
    //     ^
    //   Found: the number 1e999 where a value of type double is expected
    //   Fix: use a smaller number, or a wider type than double
    @Formula("1e999")
    double endless();

    // error: [Dunder:LiteralOutOfRange] 1e400 does not fit in double
    //     a * 1e400
    //         ^
    //   Found: the number 1e400 where a value of type double is expected
    //   Fix: use a smaller number, or a wider type than double
    @Formula("a * 1e400")
    double multiplied(double a);
}
