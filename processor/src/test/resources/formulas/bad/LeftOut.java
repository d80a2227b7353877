import dev.dunder.Formula;
import dev.dunder.Formulas;

@Formulas
interface LeftOut {
    // error: [Dunder:LeftOut] formulas do not support lambda expressions
    //     lambda x: x
    //     ^
    //   Found: 'lambda'
    //   Fix: pass the function as a parameter of the method; rename a parameter that is named 'lambda'
    @Formula("lambda x: x")
    int function();

    // error: [Dunder:LeftOut] formulas do not support '&&'
    //     a && b
    //       ^
    //   Found: Java's '&&'
    //   Fix: write 'and'
    @Formula("a && b")
    boolean both(boolean a, boolean b);

    // error: [Dunder:LeftOut] formulas do not support 'new'
    //     new Money(5)
    //     ^
    //   Found: Java's 'new'
    //   Fix: call the class: 'Money(5)'
    @Formula("new Money(5)")
    int created();

    // error: [Dunder:LeftOut] formulas do not support ':='
    //     a := 5
    //       ^
    //   Found: Python's ':='
    //   Fix: write the value where it is used, or move it to a formula of its own and call that
    @Formula("a := 5")
    int named(int a);
}
