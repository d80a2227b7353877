import dev.dunder.Formula;
import dev.dunder.Formulas;

@Formulas
interface BadNumber {
    // error: [Dunder:BadNumber] '1_' is not a number
    //     1_
    //     ^
    //   Found: a '_' that is not between two digits
    //   Fix: write '1'
    @Formula("1_")
    int underscore();

    // error: [Dunder:BadNumber] '007' is not a number
    //     007
    //     ^
    //   Found: a leading zero
    //   Fix: write '7', or '0o7' for octal
    @Formula("007")
    int octal();

    // error: [Dunder:BadNumber] '10L' is not a number
    //     10L
    //     ^
    //   Found: Java's suffix L
    //   Fix: write '10'; a literal takes the type of the other operand
    @Formula("10L")
    long suffix();
}
