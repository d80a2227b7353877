import dev.dunder.Formula;
import dev.dunder.Formulas;

@Formulas
interface BadEscape {
    // error: [Dunder:BadEscape] '\q' is not an escape sequence
    //     '\q'
    //      ^
    //   Found: a backslash before 'q'
    //   Fix: write '\\' for a backslash
    @Formula("'\\q'")
    String letter();
}
