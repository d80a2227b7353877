import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.math.BigDecimal;

@Formulas
interface NoCommonType {
    // error: [Dunder:NoCommonType] int and boolean have no common type
    //     a if flag else b
    //     ^
    //   Found: either a value of type int or one of type boolean
    //   Fix: convert one of them with str(x), int(x) or float(x)
    @Formula("a if flag else b")
    int either(int a, boolean b, boolean flag);

    // error: [Dunder:NoCommonType] double and BigDecimal have no common type
    //     a or b
    //     ^
    //   Found: either a value of type double or one of type BigDecimal
    //   Fix: convert one of them with str(x), int(x) or float(x)
    @Formula("a or b")
    double first(double a, BigDecimal b);

    // error: [Dunder:NoCommonType] int and String have no common type
    //     (n if flag else s) == s
    //      ^
    //   Found: either a value of type int or one of type String
    //   Fix: convert one of them with str(x), int(x) or float(x)
    @Formula("(n if flag else s) == s")
    boolean compared(boolean flag, int n, String s);
}
