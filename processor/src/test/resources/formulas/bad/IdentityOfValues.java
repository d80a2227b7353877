import dev.dunder.Formula;
import dev.dunder.Formulas;

@Formulas
interface IdentityOfValues {
    // error: [Dunder:IdentityOfValues] 'is' cannot compare int with int
    //     a is b
    //       ^
    //   Found: a primitive value, which has no identity and is never null
    //   Fix: write == instead
    @Formula("a is b")
    boolean same(int a, int b);

    // error: [Dunder:IdentityOfValues] 'is not' cannot compare int with Integer
    //     a is not b
    //       ^
    //   Found: a primitive value, which has no identity and is never null
    //   Fix: write != instead
    @Formula("a is not b")
    boolean other(int a, Integer b);

    // error: [Dunder:IdentityOfValues] 'is' cannot compare int with null
    //     a is None
    //       ^
    //   Found: a primitive value, which has no identity and is never null
    //   Fix: remove the comparison: int is never null
    @Formula("a is None")
    boolean nothing(int a);

    // error: [Dunder:IdentityOfValues] '==' cannot compare double with null
    //     a == None
    //       ^
    //   Found: a primitive value, which has no identity and is never null
    //   Fix: remove the comparison: double is never null
    @Formula("a == None")
    boolean equal(double a);

    // error: [Dunder:IdentityOfValues] '!=' cannot compare null with boolean
    //     None != a
    //          ^
    //   Found: a primitive value, which has no identity and is never null
    //   Fix: remove the comparison: boolean is never null
    @Formula("None != a")
    boolean unequal(boolean a);
}
