import dev.dunder.Formula;
import dev.dunder.Formulas;

@Formulas
interface IdentityOfValues {
    // error: [Dunder:IdentityOfValues] 'is' compares objects, and not int with int
    //     a is b
    //       ^
    //   Found: is beside a value that has no identity
    //   Fix: write == instead
    @Formula("a is b")
    boolean same(int a, int b);

    // error: [Dunder:IdentityOfValues] 'is not' compares objects, and not int with Integer
    //     a is not b
    //       ^
    //   Found: is not beside a value that has no identity
    //   Fix: write != instead
    @Formula("a is not b")
    boolean other(int a, Integer b);

    // error: [Dunder:IdentityOfValues] 'is' compares objects, and not int with null
    //     a is None
    //       ^
    //   Found: is beside a value that has no identity
    //   Fix: take the comparison out, as int is never null
    @Formula("a is None")
    boolean nothing(int a);

    // error: [Dunder:IdentityOfValues] '==' compares objects, and not double with null
    //     a == None
    //       ^
    //   Found: == beside a value that has no identity
    //   Fix: take the comparison out, as double is never null
    @Formula("a == None")
    boolean equal(double a);

    // error: [Dunder:IdentityOfValues] '!=' compares objects, and not null with boolean
    //     None != a
    //          ^
    //   Found: != beside a value that has no identity
    //   Fix: take the comparison out, as boolean is never null
    @Formula("None != a")
    boolean unequal(boolean a);
}
