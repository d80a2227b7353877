import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.time.Duration;
import java.util.List;

@Formulas
interface NoOperatorOfJdk {
    // error: [Dunder:NoOperator] no operator - for (String, int)
    //     name - 1
    //          ^
    //   Tried: nothing: neither String nor int has -
    //   Fix: convert each text to a number with int(x) or float(x)
    @Formula("name - 1")
    int subtracted(String name);

    // error: [Dunder:NoOperator] no operator + for (int, String)
    //     1 + name
    //       ^
    //   Tried: nothing: neither int nor String has +
    //   Fix: write str(…) around the int to join texts
    @Formula("1 + name")
    String joined(String name);

    // error: [Dunder:NoOperator] no operator < for (String, int)
    //     name < 1
    //          ^
    //   Tried: String.compareTo(String)
    //   Fix: convert one side with str(x) or int(x)
    @Formula("name < 1")
    boolean less(String name);

    // error: [Dunder:NoOperator] no operator + for (boolean, int)
    //     flag + 1
    //          ^
    //   Tried: nothing: neither boolean nor int has +
    //   Fix: write int(…) around each boolean
    @Formula("flag + 1")
    int counted(boolean flag);

    // error: [Dunder:NoOperator] no operator + for (null, int)
    //     None + 1
    //          ^
    //   Tried: nothing: neither null nor int has +
    //   Fix: write a value instead of null
    @Formula("None + 1")
    int nothing();

    // error: [Dunder:NoOperator] no operator & for (double, int)
    //     a & b
    //       ^
    //   Tried: for plain numbers, & exists for int, long and BigInteger only
    //   Fix: convert both sides to whole numbers with int(x)
    @Formula("a & b")
    int bits(double a, int b);

    // error: [Dunder:NoOperator] no operator @ for (int, int)
    //     a @ b
    //       ^
    //   Tried: for plain numbers, @ exists for no type
    //   Fix: write * for a product, or use a type of your own that has @
    @Formula("a @ b")
    int matrix(int a, int b);

    // error: [Dunder:NoOperator] no operator ~ for (double)
    //     ~a
    //     ^
    //   Tried: nothing: double has no ~
    //   Fix: convert the operand to a whole number with int(x)
    @Formula("~a")
    int inverted(double a);

    // error: [Dunder:NoOperator] no operator - for (boolean)
    //     -flag
    //     ^
    //   Tried: nothing: boolean has no -
    //   Fix: write 'not' to negate a boolean
    @Formula("-flag")
    boolean opposite(boolean flag);

    // error: [Dunder:NoOperator] no operator 'in' for (int, int)
    //     1 in a
    //       ^
    //   Tried: nothing: int has no 'in'
    //   Fix: use a collection, a map, an array or a text
    @Formula("1 in a")
    boolean within(int a);

    // error: [Dunder:NoOperator] no operator 'in' for (int, String)
    //     1 in name
    //       ^
    //   Tried: String.contains(CharSequence)
    //   Fix: write str(…) around the int
    @Formula("1 in name")
    boolean inText(String name);

    // error: [Dunder:NoOperator] no operator len() for (int)
    //     len(a) + a[0] + a(1)
    //     ^
    //   Tried: nothing: int has no len()
    //   Fix: give len() a text, a collection, a map or an array
    // error: [Dunder:NoOperator] no operator [] for (int, int)
    //     len(a) + a[0] + a(1)
    //              ^
    //   Tried: nothing: int has no []
    //   Fix: remove the index, or use a list, a map, an array or a text
    // error: [Dunder:NoOperator] no operator () for (int, int)
    //     len(a) + a[0] + a(1)
    //                     ^
    //   Tried: nothing: int has no ()
    //   Fix: remove the parentheses, or call another function
    @Formula("len(a) + a[0] + a(1)")
    int asked(int a);

    // error: [Dunder:NoOperator] no operator [] for (List<String>, String)
    //     names['x']
    //     ^
    //   Tried: List.get(int)
    //   Fix: convert the index with int(x)
    @Formula("names['x']")
    String keyed(List<String> names);

    // error: [Dunder:NoOperator] no operator [:] for (String)
    //     names['x':]
    //           ^
    //   Tried: bounds of type int
    //   Fix: convert the bound with int(x)
    @Formula("names['x':]")
    List<String> sliced(List<String> names);

    // error: [Dunder:NoOperator] no operator [:] for (Duration)
    //     span[1:2]
    //     ^
    //   Tried: [:] of lists, arrays and texts
    //   Fix: remove the slice, or call a method that returns a part of the Duration
    @Formula("span[1:2]")
    Duration part(Duration span);

    // error: [Dunder:NoOperator] no operator […] for (slice among several indices)
    //     grid[1:2, 3]
    //          ^
    //   Tried: x[a, b] with indices, x[a:b] with one slice
    //   Fix: write the slice as the only index: x[a:b]
    @Formula("grid[1:2, 3]")
    int cell(int[][] grid);

    // error: [Dunder:NoOperator] no operator + for (Duration, int)
    //     span + a
    //          ^
    //   Tried: Duration.plus(Duration)
    //   Fix: add '@Operator(Op.ADD) static Duration add(Duration left, int right)' to a class in use
    @Formula("span + a")
    Duration later(Duration span, int a);

    // error: [Dunder:NoOperator] no operator + for (T, T)
    //     one + one
    //         ^
    //   Tried: nothing: T has no +
    //   Fix: add a static @Operator(Op.ADD) method to a class in use
    @Formula("one + one")
    <T> T doubled(T one);

    // error: [Dunder:NoOperator] no operator abs() for (String)
    //     abs(name)
    //     ^
    //   Tried: nothing: String has no abs()
    //   Fix: give abs() a number
    @Formula("abs(name)")
    int absolute(String name);
}
