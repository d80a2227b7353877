import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;

/** What one writes with numbers from habit: Java's casts, powers of other languages, Python's formats, values in boxes. */
@Formulas
interface NumberHabits {
    // error: [Dunder:NoOperator] no operator ^ for (double, int)
    //     x ^ 2
    //       ^
    //   Tried: for plain numbers, ^ exists for int, long and BigInteger only
    //   Fix: write ** for a power; ^ is the exclusive or of whole numbers
    @Formula("x ^ 2")
    double square(double x);

    // error: [Dunder:LeftOut] formulas do not support casts
    //     (double) x / 2
    //     ^
    //   Found: '(double)' before a value
    //   Fix: write 'float(x)'
    @Formula("(double) x / 2")
    double cast(int x);

    // error: [Dunder:LeftOut] formulas do not support casts
    //     (BigDecimal) x * 2
    //     ^
    //   Found: '(BigDecimal)' before a value
    //   Fix: write 'Decimal(x)'
    @Formula("(BigDecimal) x * 2")
    BigDecimal castToDecimal(int x);

    // error: [Dunder:LeftOut] formulas do not support casts
    //     (Money) x
    //     ^
    //   Found: '(Money)' before a value
    //   Fix: remove it, or call a method that converts
    @Formula("(Money) x")
    Object castToOther(Object x);

    // error: [Dunder:ExpectedExpression] an expression is missing after '%'
    //     price * 19%
    //                ^
    //   Found: the end of the formula
    //   Fix: write '0.19' for 19 percent
    @Formula("price * 19%")
    BigDecimal percent(BigDecimal price);

    // error: [Dunder:ExpectedExpression] an expression is missing after '%'
    //     2.5% * price
    //          ^
    //   Found: '*'
    //   Fix: write '0.025' for 2.5 percent
    @Formula("2.5% * price")
    BigDecimal percentFirst(BigDecimal price);

    // error: [Dunder:NoOperator] no operator % for (String, double)
    //     '%.2f' % x
    //            ^
    //   Tried: nothing: neither String nor double has %
    //   Fix: write format(x, '.2f')
    @Formula("'%.2f' % x")
    String shown(double x);

    // error: [Dunder:NoOperator] no operator % for (String, double)
    //     'total: %5d EUR' % x
    //                      ^
    //   Tried: nothing: neither String nor double has %
    //   Fix: write 'total: ' + format(int(x), '5d') + ' EUR'
    @Formula("'total: %5d EUR' % x")
    String total(double x);

    // error: [Dunder:NoOperator] no operator % for (String, int)
    //     '<%s>' % x
    //            ^
    //   Tried: nothing: neither String nor int has %
    //   Fix: write '<' + str(x) + '>'
    @Formula("'<%s>' % x")
    String tag(int x);

    // error: [Dunder:NoOperator] no operator % for (String, int)
    //     text % x
    //          ^
    //   Tried: nothing: neither String nor int has %
    //   Fix: write format(x, '.2f') for each value, and + between the parts
    @Formula("text % x")
    String any(String text, int x);

    // error: [Dunder:BadNumber] '1.5f' is not a number
    //     x + 1.5f
    //         ^
    //   Found: Java's suffix f
    //   Fix: write '1.5'; a literal takes the type of the other operand
    @Formula("x + 1.5f")
    double suffixed(double x);

    // error: [Dunder:UnknownName] unknown name math
    //     math.sqrt(x)
    //     ^
    //   Found: the name x
    //   Fix: write 'Math', and add it to use: @Formulas(use = Math.class)
    @Formula("math.sqrt(x)")
    double root(double x);

    // error: [Dunder:UnknownName] unknown name sqrt
    //     sqrt(x)
    //     ^
    //   Found: the names absolute, any, asDouble, bits, both, cast, castToDecimal, castToOther, and 15 more
    //   Fix: add the class to use: @Formulas(use = Math.class), or write 'x ** 0.5'
    @Formula("sqrt(x)")
    double rootAlone(double x);

    // error: [Dunder:UnknownName] unknown name floor
    //     floor(x)
    //     ^
    //   Found: the names absolute, any, asDouble, bits, both, cast, castToDecimal, castToOther, and 15 more
    //   Fix: add the class to use: @Formulas(use = Math.class)
    @Formula("floor(x)")
    double whole(double x);

    // error: [Dunder:UnknownName] unknown name double
    //     double(x)
    //     ^
    //   Found: the names absolute, any, asDouble, bits, both, cast, castToDecimal, castToOther, and 15 more
    //   Fix: write 'float', which is a double
    @Formula("double(x)")
    double converted(int x);

    // error: [Dunder:NoOperator] no operator * for (Number, int)
    //     n * 2
    //       ^
    //   Tried: nothing: neither Number nor int has *
    //   Fix: write 'n.doubleValue()'
    @Formula("n * 2")
    double ofNumber(Number n);

    // error: [Dunder:NoOperator] no operator & for (AtomicInteger, int)
    //     n & 1
    //       ^
    //   Tried: nothing: neither AtomicInteger nor int has &
    //   Fix: write 'n.longValue()'
    @Formula("n & 1")
    long bits(AtomicInteger n);

    // error: [Dunder:NoOperator] no operator * for (BigDecimal, Number)
    //     price * n
    //           ^
    //   Tried: BigDecimal.multiply(BigDecimal), BigDecimal.multiply(BigDecimal, MathContext) (takes a MathContext)
    //   Fix: write 'Decimal(str(n))'
    @Formula("price * n")
    BigDecimal exact(BigDecimal price, Number n);

    // error: [Dunder:NoOperator] no operator + for (OptionalInt, OptionalInt)
    //     a + b
    //       ^
    //   Tried: nothing: OptionalInt has no +
    //   Fix: write 'a.orElseThrow()' and 'b.orElseThrow()'
    @Formula("a + b")
    int both(OptionalInt a, OptionalInt b);

    // error: [Dunder:NoOperator] no operator - for (OptionalDouble)
    //     -a
    //     ^
    //   Tried: nothing: OptionalDouble has no -
    //   Fix: write 'a.orElseThrow()'
    @Formula("-a")
    double negative(OptionalDouble a);

    // error: [Dunder:NoOperator] no operator < for (Optional<Double>, int)
    //     a < 1
    //       ^
    //   Tried: nothing: neither Optional<Double> nor int has <
    //   Fix: write 'a.orElseThrow()'
    @Formula("a < 1")
    boolean isSmall(Optional<Double> a);

    // error: [Dunder:NoOperator] no operator abs() for (OptionalDouble)
    //     abs(a)
    //     ^
    //   Tried: nothing: OptionalDouble has no abs()
    //   Fix: write 'a.orElseThrow()'
    @Formula("abs(a)")
    double absolute(OptionalDouble a);

    // error: [Dunder:NoOperator] no operator float() for (Optional<Integer>)
    //     float(a)
    //     ^
    //   Tried: nothing: Optional<Integer> has no float()
    //   Fix: write 'a.orElseThrow()'
    @Formula("float(a)")
    double asDouble(Optional<Integer> a);
}
