import dev.dunder.Formula;
import dev.dunder.Formulas;

@Formulas
interface BadEscape {
    // error: [Dunder:BadEscape] '\q' is no escape in a text
    //     '\q'
    //      ^
    //   Found: a backslash before 'q'
    //   Fix: write '\\' for a backslash itself
    @Formula("'\\q'")
    String letter();
}
