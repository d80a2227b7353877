import dev.dunder.Formula;
import dev.dunder.Formulas;

@Formulas
interface MissingElse {
    // error: [Dunder:MissingElse] 'if' has no 'else'
    //     1 if flag
    //       ^
    //   Found: the end of the formula after the condition
    //   Fix: write a value for the other case too: 'x if condition else y'
    @Formula("1 if flag")
    int one(boolean flag);
}
