package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Every operator between plain numbers. */
@Formulas(precision = 6)
interface Numbers {

    @Formula("(a + b) * 2 - a")
    int ofInts(int a, int b);

    @Formula("a // b * 10 + a % b")
    int floors(int a, int b);

    @Formula("a // (3 - 1) + b // (1 - 2)")
    int floorsByConstants(int a, int b);

    @Formula("a ** 3 + b ** 2")
    long powers(int a, long b);

    @Formula("-a + +b - abs(a)")
    long signs(long a, int b);

    @Formula("a << 3 | b >> 1 & 6 ^ ~a")
    int bits(int a, int b);

    @Formula("a + b")
    long mixed(int a, long b);

    @Formula("a * b + c")
    double floating(float a, int b, double c);

    @Formula("a / 2 + b // 2 + c % 2.5")
    double floatingDivision(double a, float b, double c);

    @Formula("a ** 0.5")
    double root(double a);

    @Formula("a * b + 1")
    float ofFloats(float a, float b);

    @Formula("a / b")
    double divided(int a, double b);

    @Formula("a * b + c - 1")
    BigInteger ofBigIntegers(BigInteger a, int b, long c);

    @Formula("a // b + a % b")
    BigInteger bigFloors(BigInteger a, BigInteger b);

    @Formula("-a ** 2 + (a << 70) + (a >> 1) + (a & 6) + ~a")
    BigInteger bigBits(BigInteger a);

    @Formula("price * qty / 3")
    BigDecimal ofDecimals(BigDecimal price, int qty);

    @Formula("a // b + a % b")
    BigDecimal truncated(BigDecimal a, BigDecimal b);

    @Formula("a ** 2 + a ** -1")
    BigDecimal decimalPowers(BigDecimal a);

    @Formula("a + 0.1 + b")
    BigDecimal withLiteral(BigDecimal a, BigInteger b);

    @Formula("-a")
    BigDecimal negated(BigDecimal a);

    @Formula(value = "price * rate", scale = 2)
    BigDecimal halfEven(BigDecimal price, BigDecimal rate);

    @Formula(value = "price * rate", scale = 1, rounding = RoundingMode.UP)
    BigDecimal up(BigDecimal price, BigDecimal rate);

    @Formula("a + b")
    int ofShorts(short a, byte b);

    @Formula("a + b * c")
    long boxes(Integer a, Long b, Short c);

    @Formula("a + b")
    Long boxedResult(Integer a, int b);

    @Formula("a")
    double widened(int a);

    @Formula("a")
    BigDecimal exact(long a);

    @Formula("a")
    BigDecimal ofWhole(BigInteger a);

    @Formula("1 if a < b else 2 if a == b else 3")
    int longWithDouble(long a, double b);

    @Formula("a == b")
    boolean decimals(BigDecimal a, BigDecimal b);

    @Formula("a == b and b >= 0.5")
    boolean boxed(Integer a, Double b);

    @Formula("0.5 < a <= b < c")
    boolean chain(BigDecimal a, int b, BigInteger c);

    @Formula("a if flag else b")
    double common(boolean flag, int a, double b);

    @Formula("a if flag else 0")
    BigDecimal commonWithLiteral(boolean flag, BigDecimal a);

    @Formula("a or b")
    long either(int a, long b);

    @Formula("min(a, b, 3) + max(a, 2.5)")
    double extremes(int a, double b);

    @Formula("min(a, b) + max(a, 10)")
    BigDecimal decimalExtremes(BigDecimal a, int b);

    @Formula("round(x) + int(x)")
    long rounded(double x);

    @Formula("round(x, 2)")
    double roundedTo(double x);

    @Formula("round(x, 1)")
    BigDecimal roundedDecimal(BigDecimal x);

    @Formula("round(x)")
    int roundedToInt(double x);

    @Formula("int(x)")
    BigInteger whole(BigDecimal x);

    @Formula("float(x) + float(y)")
    double floats(BigDecimal x, int y);

    @Formula("divmod(a, b)[0] * 100 + divmod(a, b)[1]")
    int both(int a, int b);

    @Formula("pow(a, 10)")
    long tenthPower(int a);

    @Formula("str(a) + ' ' + str(b) + ' ' + str(c)")
    String texts(int a, double b, BigDecimal c);

    @Formula("format(x, '.2f') + format(n, ',') + format(n, 'x')")
    String formats(double x, int n);

    @Formula("int('42') + int(text)")
    long parsed(String text);

    @Formula("0xFF + 0b11 + 0o17 + 1_000")
    int literals();

    @Formula("2 ** 100")
    BigInteger hugeLiteral();

    @Formula("1 / 3")
    double literalsDivided();

    @Formula("0.1 + 0.2")
    BigDecimal exactLiterals();

    @Formula("0.1 + 0.2 + x")
    double foldedBeforeMeeting(double x);

    @Formula("'%' * 3")
    String text();

    @Formula("1e3")
    double exponent();

    @Formula("x * 1.5")
    double fraction(int x);

    @Formula("7")
    byte narrow();
}

final class NumbersBehaviour {
    private static final Numbers N = new NumbersFormulas();

    private NumbersBehaviour() {}

    private static BigDecimal decimal(String digits) {
        return new BigDecimal(digits);
    }

    private static BigInteger whole(String digits) {
        return new BigInteger(digits);
    }

    static void ints_areExact() {
        assertThat(N.ofInts(3, 4)).isEqualTo(11);
        assertThatThrownBy(() -> N.ofInts(Integer.MAX_VALUE, 1)).isInstanceOf(ArithmeticException.class);
        assertThat(N.floors(-7, 2)).isEqualTo(-39);
        assertThat(N.floors(7, -2)).isEqualTo(-41);
        assertThatThrownBy(() -> N.floors(1, 0)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> N.floors(Integer.MIN_VALUE, -1)).isInstanceOf(ArithmeticException.class);
        assertThat(N.floorsByConstants(-7, 3)).isEqualTo(-7);
        assertThatThrownBy(() -> N.floorsByConstants(0, Integer.MIN_VALUE)).isInstanceOf(ArithmeticException.class);
        assertThat(N.powers(-3, 5)).isEqualTo(-2);
        assertThat(N.signs(5, 7)).isEqualTo(-3);
        assertThatThrownBy(() -> N.signs(Long.MIN_VALUE, 7)).isInstanceOf(ArithmeticException.class);
        assertThat(N.bits(5, 9)).isEqualTo(-2);
        assertThat(N.mixed(1, 1L << 40)).isEqualTo(1099511627777L);
    }

    static void floats_areJavas() {
        assertThat(N.floating(0.1f, 3, 0.25)).isEqualTo(0.5500000044703484);
        assertThat(N.floatingDivision(-1, -3.5f, -1)).isEqualTo(-1.0);
        assertThat(N.divided(1, 0)).isInfinite();
        assertThat(N.divided(1, 4)).isEqualTo(0.25);
        assertThat(N.root(2)).isEqualTo(1.4142135623730951);
        assertThat(N.ofFloats(1.5f, 2)).isEqualTo(4f);
    }

    static void bigIntegers_areExact() {
        assertThat(N.ofBigIntegers(whole("10000000000000000000"), 3, 5)).isEqualTo(whole("30000000000000000004"));
        assertThat(N.bigFloors(whole("-7"), whole("2"))).isEqualTo(whole("-3"));
        assertThat(N.bigBits(whole("5"))).isEqualTo(whole("5902958103587056517095"));
    }

    static void decimals_areRounded() {
        assertThat(N.ofDecimals(decimal("10.00"), 2)).isEqualTo(decimal("6.66667"));
        assertThat(N.truncated(decimal("-7.5"), decimal("2"))).isEqualTo(decimal("-4.5"));
        assertThat(N.decimalPowers(decimal("3"))).isEqualTo(decimal("9.33333"));
        assertThat(N.withLiteral(decimal("1.25"), whole("2"))).isEqualTo(decimal("3.35"));
        assertThat(N.negated(decimal("1234567"))).isEqualTo(decimal("-1.23457E+6"));
        assertThat(N.halfEven(decimal("0.05"), decimal("0.5"))).isEqualTo(decimal("0.02"));
        assertThat(N.up(decimal("0.05"), decimal("0.5"))).isEqualTo(decimal("0.1"));
    }

    static void boxes_areTheirNumbers() {
        assertThat(N.ofShorts((short) 1, (byte) 2)).isEqualTo(3);
        assertThat(N.boxes(1, 2L, (short) 3)).isEqualTo(7);
        assertThatThrownBy(() -> N.boxes(null, 2L, (short) 3)).isInstanceOf(NullPointerException.class);
        assertThat(N.boxedResult(1, 2)).isEqualTo(3L);
        assertThatThrownBy(() -> N.boxedResult(null, 2)).isInstanceOf(NullPointerException.class);
    }

    static void results_widen() {
        assertThat(N.widened(3)).isEqualTo(3.0);
        assertThat(N.exact(3)).isEqualTo(decimal("3"));
        assertThat(N.ofWhole(whole("3"))).isEqualTo(decimal("3"));
        assertThat(N.common(true, 3, 1)).isEqualTo(3.0);
        assertThat(N.commonWithLiteral(false, null)).isEqualTo(decimal("0"));
        assertThat(N.either(0, 5)).isEqualTo(5);
        assertThat(N.either(4, 5)).isEqualTo(4);
    }

    static void comparisons_areExact() {
        assertThat(N.longWithDouble((1L << 53) + 1, 0x1p53)).isEqualTo(3);
        assertThat(N.longWithDouble(1L << 53, 0x1p53)).isEqualTo(2);
        assertThat(N.longWithDouble(1, Double.NaN)).isEqualTo(3);
        assertThat(N.decimals(decimal("1.0"), decimal("1.00"))).isTrue();
        assertThat(N.boxed(1, 1.0)).isTrue();
        assertThat(N.chain(decimal("0.6"), 1, whole("2"))).isTrue();
        assertThat(N.chain(decimal("1.1"), 1, whole("2"))).isFalse();
    }

    static void builtIns_areThoseOfCPython() {
        assertThat(N.extremes(5, 4.5)).isEqualTo(8.0);
        assertThat(N.decimalExtremes(decimal("2.5"), 2)).isEqualTo(decimal("12"));
        assertThat(N.rounded(2.5)).isEqualTo(4);
        assertThat(N.rounded(-2.6)).isEqualTo(-5);
        assertThat(N.roundedTo(2.675)).isEqualTo(2.67);
        assertThat(N.roundedDecimal(decimal("0.25"))).isEqualTo(decimal("0.2"));
        assertThat(N.roundedToInt(3.5)).isEqualTo(4);
        assertThatThrownBy(() -> N.roundedToInt(1e10)).isInstanceOf(ArithmeticException.class);
        assertThat(N.whole(decimal("-2.9"))).isEqualTo(whole("-2"));
        assertThat(N.floats(decimal("0.1"), 2)).isEqualTo(2.1);
        assertThat(N.both(-7, 2)).isEqualTo(-399);
        assertThat(N.tenthPower(-2)).isEqualTo(1024);
        assertThat(N.texts(1, 1e16, decimal("1.0"))).isEqualTo("1 1e+16 1.0");
        assertThat(N.formats(2.675, 1234567)).isEqualTo("2.671,234,56712d687");
        assertThat(N.parsed(" 8 ")).isEqualTo(50);
    }

    static void literals_areExactInTheirType() {
        assertThat(N.literals()).isEqualTo(1273);
        assertThat(N.hugeLiteral()).isEqualTo(whole("1267650600228229401496703205376"));
        assertThat(N.literalsDivided()).isEqualTo(0.3333333333333333);
        assertThat(N.exactLiterals()).isEqualTo(decimal("0.3"));
        assertThat(N.foldedBeforeMeeting(0)).isEqualTo(0.30000000000000004);
        assertThat(N.text()).isEqualTo("%%%");
        assertThat(N.exponent()).isEqualTo(1000.0);
        assertThat(N.fraction(3)).isEqualTo(4.5);
        assertThat(N.narrow()).isEqualTo((byte) 7);
    }
}
