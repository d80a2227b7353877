import dev.dunder.Formula;
import dev.dunder.Formulas;

@Formulas
interface BadNumber {
    // error: [Dunder:BadNumber] '1_' is no number
    //     1_
    //     ^
    //   Found: '_' that is not between two digits
    //   Fix: write '1'
    @Formula("1_")
    int underscore();

    // error: [Dunder:BadNumber] '007' is no number
    //     007
    //     ^
    //   Found: a leading zero
    //   Fix: write '7', or '0o7' for octal
    @Formula("007")
    int octal();

    // error: [Dunder:BadNumber] '10L' is no number
    //     10L
    //     ^
    //   Found: the suffix L of Java
    //   Fix: write '10': numbers take the type that they meet
    @Formula("10L")
    long suffix();
}
