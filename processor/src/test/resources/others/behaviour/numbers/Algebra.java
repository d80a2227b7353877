package others.numbers;

import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.math.BigInteger;
import org.apache.commons.numbers.complex.Complex;
import org.apache.commons.numbers.fraction.BigFraction;
import org.apache.commons.numbers.fraction.Fraction;
import org.apache.commons.numbers.quaternion.Quaternion;

@Formulas(use = Conversions.class)
interface Algebra {
    @Formula("(-b + (b ** 2 - 4 * a * c).sqrt()) / (2 * a)")
    Complex root(Complex a, Complex b, Complex c);

    @Formula("(a * z + b) / (c * z + 1)")
    Complex moebius(Complex a, Complex b, Complex c, Complex z);

    @Formula("((a * z + b) * z - 3) * z + 0.5")
    Complex polynomial(Complex a, Complex b, Complex z);

    @Formula("z ** 2 + c")
    Complex mandelbrot(Complex z, Complex c);

    @Formula("1 - z / (2 - z)")
    Complex besideNumbers(Complex z);

    @Formula("n / z - x * z")
    Complex besideParameters(Complex z, int n, double x);

    @Formula("abs(z) > 2 and z != c")
    boolean escapes(Complex z, Complex c);

    @Formula("z == n")
    boolean isWhole(Complex z, int n);

    @Formula("(a + b) / 2")
    Fraction middle(Fraction a, Fraction b);

    @Formula("2 / (1 / a + 1 / b)")
    Fraction harmonic(Fraction a, Fraction b);

    @Formula("n - a * 3 + b ** 2 - abs(-b)")
    Fraction mixed(Fraction a, Fraction b, int n);

    @Formula("a < b or a == 0 or 1 <= b")
    boolean ordered(Fraction a, Fraction b);

    @Formula("0 < a < 1")
    boolean isProper(Fraction a);

    @Formula("max(a, b) - min(a, b)")
    Fraction distance(Fraction a, Fraction b);

    @Formula("1 + 1 / (2 + 1 / (n + a))")
    BigFraction continued(BigFraction a, long n);

    @Formula("(a + k) * k - k / a")
    BigFraction withBig(BigFraction a, BigInteger k);

    @Formula("(a ** 3 - b ** 3) / (a - b) == a ** 2 + a * b + b ** 2")
    boolean isIdentity(BigFraction a, BigFraction b);

    @Formula("q * v * q.inverse()")
    Quaternion rotated(Quaternion q, Quaternion v);

    @Formula("(q * (1 - t) + t * r) / 2 - -q")
    Quaternion blend(Quaternion q, Quaternion r, double t);
}
