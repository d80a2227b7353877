package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Fractions beside whole numbers, which take the type that decides. */
@Formulas(precision = 20)
interface Fractions {
    @Formula("n * 1.1")
    double asDouble(int n);

    @Formula("n * 1.1")
    BigDecimal asDecimal(int n);

    @Formula("principal * (1 - 0.1 * years)")
    BigDecimal left(BigDecimal principal, int years);

    @Formula("years * 0.05 * principal")
    BigDecimal interest(BigDecimal principal, int years);

    @Formula("principal * 1.05 * years")
    BigDecimal total(BigDecimal principal, int years);

    @Formula("(1 + 0.05) ** years * principal")
    BigDecimal compound(BigDecimal principal, int years);

    @Formula("n * m + 0.5")
    BigDecimal exactFirst(int n, int m);

    @Formula("n // 0.3 + n % 0.3")
    BigDecimal truncated(int n);

    @Formula("n // 0.3 + n % 0.3")
    double floored(int n);

    @Formula("n / 0.3")
    BigDecimal divided(long n);

    @Formula("f(1) * 0.5 + f(2)")
    BigDecimal inOrder(IntUnaryOperator f);

    @Formula("p < f(3) * 0.5 < q")
    boolean once(BigDecimal p, IntUnaryOperator f, BigDecimal q);

    @Formula("0 < (0.5 if f(3) > 2 else f(4)) < n")
    boolean chosenOnce(IntUnaryOperator f, int n);

    @Formula("(0.5 if flag else n) * price")
    BigDecimal chosen(boolean flag, int n, BigDecimal price);

    @Formula("round(max(n * 0.125, 1.005), 2)")
    BigDecimal rounded(int n);

    @Formula("taken(n * 0.1)")
    String argument(int n);

    @Formula("takenExactly(n * 0.1)")
    String exactArgument(int n);

    @Formula("amounts[n * 0.1]")
    String key(java.util.Map<Double, String> amounts, int n);

    @Formula("n * 0.1 in amounts")
    boolean isAmong(List<BigDecimal> amounts, int n);

    @Formula("(0.25 * n) ** 0.5")
    double root(int n);

    static String taken(double x) {
        return "double " + x;
    }

    static String taken(BigDecimal x) {
        return "BigDecimal " + x;
    }

    static String takenExactly(BigDecimal x) {
        return "BigDecimal " + x;
    }
}

final class FractionsBehaviour {
    private static final Fractions FRACTIONS = new FractionsFormulas();

    private FractionsBehaviour() {}

    static void whatDecides_isTheWholeCalculationsType() {
        BigDecimal hundred = new BigDecimal("100");
        assertThat(FRACTIONS.asDouble(3)).isEqualTo(3.3000000000000003);
        assertThat(FRACTIONS.asDecimal(3)).isEqualTo(new BigDecimal("3.3"));
        assertThat(FRACTIONS.left(hundred, 3)).isEqualTo(new BigDecimal("70.0"));
        assertThat(FRACTIONS.interest(hundred, 3)).isEqualTo(new BigDecimal("15.00"));
        assertThat(FRACTIONS.total(hundred, 3)).isEqualTo(new BigDecimal("315.00"));
        assertThat(FRACTIONS.compound(hundred, 2)).isEqualTo(new BigDecimal("110.2500"));
        assertThat(FRACTIONS.chosen(true, 3, hundred)).isEqualTo(new BigDecimal("50.0"));
        assertThat(FRACTIONS.chosen(false, 3, hundred)).isEqualTo(new BigDecimal("300"));
        assertThat(FRACTIONS.rounded(9)).isEqualTo(new BigDecimal("1.12"));
        assertThat(FRACTIONS.rounded(0)).isEqualTo(new BigDecimal("1.00"));
    }

    static void divisions_followTheType() {
        // CPython: -7 // Decimal('0.3') + -7 % Decimal('0.3'), and -7 // 0.3 + -7 % 0.3
        assertThat(FRACTIONS.truncated(-7)).isEqualByComparingTo("-23.1");
        assertThat(FRACTIONS.floored(-7)).isEqualTo(-23.8);
        assertThat(FRACTIONS.divided(1)).isEqualTo(new BigDecimal("3.3333333333333333333"));
    }

    static void partsOfIntegersAlone_areCalculatedAsIntegers() {
        assertThat(FRACTIONS.exactFirst(2, 3)).isEqualTo(new BigDecimal("6.5"));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> FRACTIONS.exactFirst(1 << 20, 1 << 20));
    }

    static void operands_areEvaluatedOnceAndInOrder() {
        List<Integer> asked = new ArrayList<>();
        IntUnaryOperator f = x -> {
            asked.add(x);
            return x;
        };
        assertThat(FRACTIONS.inOrder(f)).isEqualTo(new BigDecimal("2.5"));
        assertThat(FRACTIONS.once(BigDecimal.ONE, f, BigDecimal.TEN)).isTrue();
        assertThat(FRACTIONS.chosenOnce(f, 1)).isTrue();
        assertThat(asked).containsExactly(1, 2, 3, 3);
    }

    static void whatNothingDecides_isADouble() {
        assertThat(FRACTIONS.argument(3)).isEqualTo("double 0.30000000000000004");
        assertThat(FRACTIONS.exactArgument(3)).isEqualTo("BigDecimal 0.3");
        assertThat(FRACTIONS.key(java.util.Map.of(0.5, "half"), 5)).isEqualTo("half");
        assertThat(FRACTIONS.isAmong(List.of(new BigDecimal("0.3")), 3)).isTrue();
        assertThat(FRACTIONS.root(9)).isEqualTo(1.5);
    }
}
