package dev.dunder.processor.formulas.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.processor.formulas.meaning.terms.Settings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What formulas mean, a row each: the result, the parameters, the formula, and its meaning or its problem. */
class MeaningTest {
    private static final Settings EXACT = new Settings(0, "HALF_EVEN", false, false);
    private static final Settings ROUNDING = new Settings(9, "HALF_UP", true, false);
    private static final MeaningRows ROWS = new MeaningRows();

    private static void assertMeans(String result, String parameters, String formula, String meaning) {
        assertThat(ROWS.of(result, parameters, formula, EXACT))
                .as("%s of (%s)", formula, parameters)
                .isEqualTo(meaning);
    }

    // DESIGN: two plain numbers meet in the wider type; literals take the type that they meet.
    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', emptyValue = "", textBlock = """
                int ¦ int a, int b ¦ a + b ¦ int(a + b)
                long ¦ int a, long b ¦ a + b ¦ long(long(a) + b)
                double ¦ float a, int b ¦ a * b ¦ double(double(a) * double(b))
                BigDecimal ¦ BigDecimal p, int q ¦ p * q ¦ BigDecimal(p * BigDecimal(q))
                BigDecimal ¦ BigDecimal p ¦ p * 0.2 ¦ BigDecimal(p * BigDecimal 0.2)
                BigDecimal ¦ BigDecimal p ¦ p * (1 - 0.2) ¦ BigDecimal(p * BigDecimal 0.8)
                double ¦ double x ¦ x + 1 ¦ double(x + double 1.0)
                long ¦ long n ¦ n + 1 ¦ long(n + 1L)
                BigInteger ¦ BigInteger n ¦ n - 1 ¦ BigInteger(n - BigInteger 1)
                long ¦ `` ¦ 1 << 40 ¦ 1099511627776L
                int ¦ int a ¦ -a ¦ int(-a)
                int ¦ int a ¦ ~a ¦ int(~a)
                long ¦ int a, long b ¦ a & b ¦ long(long(a) & b)
                int ¦ int a ¦ a ** 2 ¦ int(a ** 2)
                int ¦ int a, int b ¦ a // b ¦ int(a // b)
                int ¦ int a, int b ¦ max(a, b) ¦ int max(a, b)
                int ¦ int a ¦ abs(a) ¦ int absolute(a)
                int ¦ double x ¦ int(x) ¦ truncate to int(x)
                long ¦ double x ¦ int(x) ¦ truncate to long(x)
                long ¦ double x ¦ round(x) ¦ round to long(x)
                double ¦ int a ¦ float(a) ¦ float(a)
                Object ¦ int a, int b ¦ divmod(a, b) ¦ int divmod(a, b)
                """)
    void numbers(String result, String parameters, String formula, String meaning) {
        assertMeans(result, parameters, formula, meaning);
    }

    // DESIGN 2.2, "Literals": a fraction beside an int or long waits for a double, a float, a BigDecimal or what is
    // wanted.
    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', emptyValue = "", textBlock = """
                double ¦ int n ¦ n * 1.1 ¦ double(double(n) * double 1.1)
                Double ¦ Integer n ¦ n * 1.1 ¦ double(double(n) * double 1.1)
                BigDecimal ¦ int n ¦ n * 1.1 ¦ BigDecimal(BigDecimal(n) * BigDecimal 1.1)
                BigDecimal ¦ long n ¦ (n * 1.1) ¦ BigDecimal(BigDecimal(n) * BigDecimal 1.1)
                BigDecimal ¦ Long n ¦ -n * 1.1 ¦ BigDecimal(BigDecimal(long(-n)) * BigDecimal 1.1)
                BigDecimal ¦ BigDecimal p, int y ¦ p * (1 - 0.1 * y) ¦ BigDecimal(p * BigDecimal(BigDecimal 1 - BigDecimal(BigDecimal 0.1 * BigDecimal(y))))
                BigDecimal ¦ BigDecimal p, int y ¦ y * 0.05 * p ¦ BigDecimal(BigDecimal(BigDecimal(y) * BigDecimal 0.05) * p)
                BigDecimal ¦ BigDecimal p, int y ¦ p * 1.05 * y ¦ BigDecimal(BigDecimal(p * BigDecimal 1.05) * BigDecimal(y))
                double ¦ double d, int y ¦ y * 0.05 * d ¦ double(double(double(y) * double 0.05) * d)
                double ¦ float f, int y ¦ y * 0.05 * f ¦ double(double(double(y) * double 0.05) * double(f))
                float ¦ float f ¦ 0.05 * f ¦ float(float 0.05 * f)
                BigDecimal ¦ int n, int m ¦ n * m + 0.1 ¦ BigDecimal(BigDecimal(int(n * m)) + BigDecimal 0.1)
                BigDecimal ¦ int n, int m ¦ n * 0.1 * m ¦ BigDecimal(BigDecimal(BigDecimal(n) * BigDecimal 0.1) * BigDecimal(m))
                BigDecimal ¦ int n ¦ -(n * 0.5) ¦ BigDecimal(-BigDecimal(BigDecimal(n) * BigDecimal 0.5))
                BigDecimal ¦ int n ¦ abs(n - 0.5) ¦ BigDecimal absolute(BigDecimal(BigDecimal(n) - BigDecimal 0.5))
                BigDecimal ¦ int n ¦ max(n, 0.5) ¦ BigDecimal max(BigDecimal(n), BigDecimal 0.5)
                double ¦ int n ¦ min(n, 0.5) ¦ double min(double(n), double 0.5)
                BigDecimal ¦ int n, BigDecimal p ¦ min(n * 0.5, p) ¦ BigDecimal min(BigDecimal(BigDecimal(n) * BigDecimal 0.5), p)
                BigDecimal ¦ int n ¦ round(n * 0.5, 2) ¦ BigDecimal round to(BigDecimal(BigDecimal(n) * BigDecimal 0.5), 2)
                double ¦ int n ¦ round(n * 0.5, 2) ¦ double round to(double(double(n) * double 0.5), 2)
                long ¦ int n ¦ round(n * 0.5) ¦ round to long(double(double(n) * double 0.5))
                BigDecimal ¦ boolean t, int n ¦ 0.5 if t else n ¦ (BigDecimal 0.5 if t else BigDecimal(n))
                BigDecimal ¦ boolean t, int n, BigDecimal p ¦ (0.5 if t else n) * p ¦ BigDecimal((BigDecimal 0.5 if t else BigDecimal(n)) * p)
                double ¦ boolean t, int n ¦ n * (0.9 if t else 1) ¦ double(double(n) * (double 0.9 if t else double 1.0))
                BigDecimal ¦ boolean t, int n ¦ n * (0.9 if t else 1) ¦ BigDecimal(BigDecimal(n) * (BigDecimal 0.9 if t else BigDecimal 1))
                BigDecimal ¦ boolean t, int n, BigDecimal p ¦ n * 1.1 if t else p ¦ (BigDecimal(BigDecimal(n) * BigDecimal 1.1) if t else p)
                BigDecimal ¦ int n, BigDecimal p ¦ (n or 0.5) * p ¦ BigDecimal((BigDecimal(n) if nonzero(n) else BigDecimal 0.5) * p)
                BigDecimal ¦ int n, BigDecimal p ¦ (abs(n) or 0.5) * p ¦ BigDecimal((BigDecimal(value) if nonzero((value := int absolute(n))) else BigDecimal 0.5) * p)
                BigDecimal ¦ boolean t, int n ¦ (0.5 if t else n) or 1 ¦ (value if (value = (value := (BigDecimal 0.5 if t else BigDecimal(n))); (present(value) and nonzero(value))) else BigDecimal 1)
                double ¦ int n, double d ¦ (n or 0.5) * d ¦ double((double(n) if nonzero(n) else double 0.5) * d)
                BigDecimal ¦ int n, int m ¦ n and m and 0.5 ¦ ((BigDecimal 0.5 if nonzero(m) else BigDecimal(m)) if nonzero(n) else BigDecimal(n))
                boolean ¦ int n ¦ not (n or 0.5) ¦ not nonzero((double(n) if nonzero(n) else double 0.5))
                BigDecimal ¦ int n ¦ n // 0.3 ¦ BigDecimal(BigDecimal(n) // BigDecimal 0.3)
                double ¦ double d ¦ d * -0 ¦ double(d * double 0.0)
                double ¦ double d ¦ d * (0 * -3) ¦ double(d * double 0.0)
                double ¦ double d ¦ d * -0.0 ¦ double(d * double -0.0)
                double ¦ int n ¦ n % 0.3 ¦ double(double(n) % double 0.3)
                BigDecimal ¦ int n ¦ 1.05 ** n ¦ BigDecimal(BigDecimal 1.05 ** n)
                double ¦ int n ¦ 1.05 ** n ¦ double(double 1.05 ** double(n))
                BigDecimal ¦ int n, BigDecimal p ¦ p * (1 + 0.01 * n) ** 2 ¦ BigDecimal(p * BigDecimal(BigDecimal(BigDecimal 1 + BigDecimal(BigDecimal 0.01 * BigDecimal(n))) ** 2))
                double ¦ int n ¦ (n * 0.5) ** 0.5 ¦ double(double(double(n) * double 0.5) ** double 0.5)
                boolean ¦ int n ¦ n * 1.1 < 3 ¦ double(double(double(n) * double 1.1) < double 3.0)
                boolean ¦ int n, BigDecimal p ¦ n * 1.1 < p ¦ BigDecimal(BigDecimal(BigDecimal(n) * BigDecimal 1.1) < p)
                boolean ¦ int n ¦ bool(n * 1.1) ¦ nonzero(double(double(n) * double 1.1))
                String ¦ int n ¦ str(n * 0.1) ¦ text of floating(double(double(n) * double 0.1))
                Object ¦ int n ¦ n * 0.1 ¦ double(double(n) * double 0.1)
                BigDecimal ¦ int n ¦ n / 2.5 ¦ DivisionWithoutPrecision at 2
                double ¦ int n ¦ n / 2.5 ¦ double(double(n) / double 2.5)
                int ¦ int n ¦ n * 0.5 ¦ LossyResult at 0
                boolean ¦ int n ¦ 1 < n * 0.5 < 9 ¦ (double(double 1.0 < (middle := double(double(n) * double 0.5))) and double(middle < double 9.0))
                boolean ¦ BigDecimal p, int n, BigDecimal q ¦ p < n * 0.5 < q ¦ (BigDecimal(p < (middle := BigDecimal(BigDecimal(n) * BigDecimal 0.5))) and BigDecimal(middle < q))
                boolean ¦ boolean t, int n ¦ 1 < (0.5 if t else 2) < n ¦ (double(double 1.0 < (middle := (double 0.5 if t else double 2.0))) and double(middle < double(n)))
                BigDecimal ¦ BigInteger n ¦ n * 0.5 ¦ DoubleMeetsDecimal at 2
                BigDecimal ¦ BigInteger n, int m ¦ n + m * 0.5 ¦ DoubleMeetsDecimal at 2
                double ¦ BigInteger n ¦ 0.5 ** n ¦ WrongExponent at 7
                double ¦ double d, BigInteger n ¦ d ** n ¦ WrongExponent at 5
                BigDecimal ¦ int n ¦ (0.5 * n) ** -1 ¦ NegativeExponent at 13
                """)
    void fractions(String result, String parameters, String formula, String meaning) {
        assertMeans(result, parameters, formula, meaning);
    }

    // A literal that its neighbour's type does not hold is compared in one that does.
    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', emptyValue = "", textBlock = """
                boolean ¦ int n ¦ n < 3_000_000_000 ¦ long(long(n) < 3000000000L)
                boolean ¦ int n ¦ 10 ** 30 == n ¦ BigInteger(BigInteger 1000000000000000000000000000000 == BigInteger(n))
                boolean ¦ long n ¦ n != 10 ** 19 ¦ BigInteger(BigInteger(n) != BigInteger 10000000000000000000)
                boolean ¦ int n ¦ n < 5 ¦ int(n < 5)
                boolean ¦ BigInteger n ¦ n < 0.5 ¦ BigDecimal(BigDecimal(n) < BigDecimal 0.5)
                boolean ¦ BigInteger n, int m ¦ n < m * 0.5 ¦ DoubleMeetsDecimal at 2
                boolean ¦ int n ¦ -3_000_000_000 < n < 3_000_000_000 ¦ (long(-3000000000L < long(n)) and long(long(n) < 3000000000L))
                """)
    void wideLiterals(String result, String parameters, String formula, String meaning) {
        assertMeans(result, parameters, formula, meaning);
    }

    // DESIGN 2.2: a choice that is wanted as some type needs no common one, at any depth; its branches are asked by
    // themselves.
    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', emptyValue = "", textBlock = """
                Object ¦ boolean a, boolean b, int x, int y ¦ x if a else (y if b else 'none') ¦ (x if a else (y if b else "none"))
                Object ¦ boolean a, int x, int y ¦ (x if a else 'none') or y ¦ ((x if nonzero(x) else y) if a else ("none" if not String.isEmpty("none") else y))
                Object ¦ boolean a, int x, int y ¦ (abs(x) if a else 'none') and y ¦ ((y if nonzero((value := int absolute(x))) else value) if a else (y if not String.isEmpty("none") else "none"))
                Object ¦ boolean a, int x, int y ¦ y or (x if a else 'none') ¦ (y if nonzero(y) else (x if a else "none"))
                Object ¦ boolean a, int x, int y ¦ y and (abs(x) if a else 'n') or 3 ¦ (((value if nonzero((value := int absolute(x))) else 3) if a else ("n" if not String.isEmpty("n") else 3)) if nonzero(y) else 3)
                Object ¦ boolean a, int x, int y ¦ ((abs(x) or 's') if a else y) or 'z' ¦ (((value if nonzero(value) else "z") if nonzero((value := int absolute(x))) else ("s" if not String.isEmpty("s") else "z")) if a else (y if nonzero(y) else "z"))
                boolean ¦ boolean a, int x, int y ¦ not ((x if a else 'n') and y) ¦ not ((nonzero(x) if a else not String.isEmpty("n")) and nonzero(y))
                int ¦ boolean a, int x, int y ¦ (x if a else 'n') or y ¦ NoCommonType at 0
                String ¦ boolean a, int x, int y ¦ str((x if a else 'n') and y) ¦ NoCommonType at 4
                """)
    void openChoices(String result, String parameters, String formula, String meaning) {
        assertMeans(result, parameters, formula, meaning);
    }

    // DESIGN 2.2: a branch that is null or a box makes the choice a box, and each becomes what is wanted by itself.
    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', emptyValue = "", textBlock = """
                int ¦ int n ¦ (n if n else 'x') + 1 ¦ NoCommonType at 1
                int ¦ int n, boolean b ¦ n if b else b ¦ NoCommonType at 0
                int ¦ int n ¦ str(n or 'x') ¦ NoCommonType at 4
                int ¦ int n ¦ twice(n if n else 'x') ¦ NoMethod at 0
                BigDecimal ¦ double x, int n ¦ x if n else n ¦ LossyResult at 0
                boolean ¦ int n, String s ¦ n == s ¦ NoOperator at 2
                """)
    void choiceProblems(String result, String parameters, String formula, String meaning) {
        assertMeans(result, parameters, formula, meaning);
    }

    // DESIGN 2.2, the table of numbers.
    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', emptyValue = "", textBlock = """
                int ¦ int a, int b ¦ a / b ¦ IntegerDivision at 2
                BigDecimal ¦ BigDecimal a, BigDecimal b ¦ a / b ¦ DivisionWithoutPrecision at 2
                double ¦ BigDecimal a, double b ¦ a + b ¦ DoubleMeetsDecimal at 2
                int ¦ int a ¦ a ** -1 ¦ NegativeExponent at 5
                double ¦ double x ¦ x & 1 ¦ NoOperator at 2
                int ¦ int a, int b ¦ a @ b ¦ NoOperator at 2
                int ¦ long n ¦ n ¦ LossyResult at 0
                int ¦ `` ¦ 1 // 0 ¦ ConstantFails at 0
                int ¦ int a ¦ a + 2 ** 40 ¦ LiteralOutOfRange at 4
                """)
    void numberProblems(String result, String parameters, String formula, String meaning) {
        assertMeans(result, parameters, formula, meaning);
    }

    // Python 3.3.8: the left operand first, the reflected method of a subtype on the right before it.
    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', emptyValue = "", textBlock = """
                Money ¦ Money a, Money b ¦ a + b ¦ Money.plus(a, b)
                Money ¦ Money a ¦ a * 2 ¦ Money.times(a, 2)
                Money ¦ Money a ¦ 5 - a ¦ reflected Money.__rsub__(5, a)
                Money ¦ Money a, Bonus b ¦ a + b ¦ reflected Bonus.__radd__(a, b)
                Money ¦ Bonus a, Bonus b ¦ a + b ¦ Money.plus(a, b)
                Money ¦ Money a ¦ a % 3 ¦ Adapters.share(a, 3)
                boolean ¦ Money a, Money b ¦ a < b ¦ (Money.compareTo(a, b) < 0)
                boolean ¦ Money a, Money b ¦ a >= b ¦ (Money.compareTo(a, b) >= 0)
                boolean ¦ Money a, Money b ¦ a == b ¦ (a equals b)
                boolean ¦ Money a, Money b ¦ a != b ¦ not (a equals b)
                boolean ¦ Money a, Money b ¦ a is b ¦ (a is b)
                Money ¦ Money a ¦ a - a ¦ NoOperator at 2
                Money ¦ Money a ¦ -a ¦ NoOperator at 0
                """)
    void dispatch(String result, String parameters, String formula, String meaning) {
        assertMeans(result, parameters, formula, meaning);
    }

    // DESIGN 2.2, Dispatch: what was said goes before what is guessed, over all three steps.
    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', emptyValue = "", textBlock = """
                Vector ¦ Vector a, Vector b ¦ a + b ¦ Adapters.sum(a, b)
                Vector ¦ Vector a, Money m ¦ m & a ¦ Adapters.and(m, a)
                Vector ¦ Vector a, Money m ¦ a & m ¦ reflected Adapters.and(a, m)
                boolean ¦ Vector a, Vector b ¦ a < b ¦ Adapters.less(a, b)
                boolean ¦ Vector a, Vector b ¦ a > b ¦ reflected Adapters.less(a, b)
                boolean ¦ Vector a, Vector b ¦ a >= b ¦ NoOperator at 2
                int ¦ Jar j ¦ len(j) ¦ Adapters.length(j)
                boolean ¦ Jar j ¦ 3 in j ¦ reflected Adapters.has(3, j)
                String ¦ Jar j ¦ j['k'] ¦ Adapters.at(j, "k")
                int ¦ Jar j ¦ j(2) ¦ Adapters.call(j, 2)
                Jar ¦ Jar j ¦ j ^ j ¦ AmbiguousCall at 2
                Vector ¦ Vector a, Vector b ¦ a - b ¦ MutableOperand at 2
                Vector ¦ Vector a ¦ a * 2 ¦ MutableOperand at 2
                Vector ¦ Vector a ¦ 2 * a ¦ MutableOperand at 2
                Vector ¦ Vector a ¦ -a ¦ MutableOperand at 0
                Vector ¦ Vector a ¦ abs(a) ¦ MutableOperand at 0
                Vector ¦ Vector a ¦ a / 2 ¦ NoOperator at 2
                """)
    void passes(String result, String parameters, String formula, String meaning) {
        assertMeans(result, parameters, formula, meaning);
    }

    // DESIGN 2.2: a conventional name that the JDK does not declare goes before the catalogue, and an override is the
    // JDK's.
    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', emptyValue = "", textBlock = """
                Tags ¦ Tags a, Tags b ¦ a + b ¦ Tags.plus(a, b)
                List<String> ¦ Tags a, List<String> b ¦ a + b ¦ list concatenate(a, b)
                Items<String> ¦ Items<String> a, List<String> b ¦ a + b ¦ Items.plus(a, b)
                List<String> ¦ Items<String> a, List<String> b ¦ b + a ¦ list concatenate(b, a)
                List<String> ¦ Names a, Names b ¦ a + b ¦ list concatenate(a, b)
                boolean ¦ Tags a ¦ 1 in a ¦ reflected Tags.contains(1, a)
                boolean ¦ Names a ¦ 1 in a ¦ in items(1, a)
                String ¦ Tags a ¦ a[-1] ¦ item(a, -1)
                """)
    void ownSubclassesOfTheJdk(String result, String parameters, String formula, String meaning) {
        assertMeans(result, parameters, formula, meaning);
    }

    // DESIGN 2.2, "Numbers beside an object".
    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', emptyValue = "", textBlock = """
                Amount ¦ Amount a ¦ 2 * a ¦ reflected Amount.times(2, a)
                Amount ¦ Amount a ¦ a * 2 ¦ Amount.times(a, 2)
                Money ¦ Money m ¦ 2 * m ¦ reflected Money.times(2, m)
                Amount ¦ Amount a ¦ 1 - a ¦ Amount.minus(Adapters.amount(1), a)
                Amount ¦ Amount a ¦ a + 1 ¦ Amount.plus(a, Adapters.amount(1))
                Amount ¦ Part a ¦ a + 1 ¦ Amount.plus(a, Adapters.amount(1))
                Amount ¦ Amount a ¦ 100 / a ¦ Amount.dividedBy(Adapters.amount(100), a)
                Amount ¦ Amount a ¦ a + 0.1 ¦ Amount.plus(a, Adapters.amount(BigDecimal 0.1))
                Amount ¦ Amount a ¦ a + (1 - 0.9) ¦ Amount.plus(a, Adapters.amount(BigDecimal 0.1))
                Amount ¦ Amount a, BigDecimal n ¦ n - a ¦ Amount.minus(Adapters.amount(n), a)
                Amount ¦ Amount a, short n ¦ n - a ¦ Amount.minus(Adapters.amount(n), a)
                Amount ¦ Amount a, long n ¦ n - a ¦ Amount.minus(Adapters.amount(BigDecimal(n)), a)
                Amount ¦ Amount a, double n ¦ n - a ¦ NoOperator at 2
                boolean ¦ Amount a ¦ a > 0 ¦ (Amount.compareTo(a, Adapters.amount(0)) > 0)
                boolean ¦ Amount a ¦ 0 >= a ¦ (Amount.compareTo(Adapters.amount(0), a) >= 0)
                boolean ¦ Amount a ¦ a == 0 ¦ (a equals Adapters.amount(0))
                boolean ¦ Amount a ¦ 0 != a ¦ not (Adapters.amount(0) equals a)
                boolean ¦ Amount a, Integer n ¦ n == a ¦ (Adapters.amount(n) equals a)
                Share ¦ Share s ¦ s + 1 ¦ Share.plus(s, Share.of(1, s))
                Share ¦ Share s, Share t ¦ (s + t) + 1 ¦ (left = Share.plus(s, t); right = 1; Share.plus(left, Share.of(right, left)))
                boolean ¦ Money m ¦ m == 0 ¦ WrongComparison at 2
                boolean ¦ Money m, Integer n ¦ n != m ¦ WrongComparison at 2
                boolean ¦ List<String> x, Long n ¦ x == n ¦ WrongComparison at 2
                boolean ¦ Object x, Integer n ¦ x == n ¦ (x equals n)
                boolean ¦ Number x, Integer n ¦ n == x ¦ (n equals x)
                boolean ¦ String s ¦ s == 1 ¦ NoOperator at 2
                """)
    void numbersBesideObjects(String result, String parameters, String formula, String meaning) {
        assertMeans(result, parameters, formula, meaning);
    }

    // DESIGN 2.2: a last MathContext, or else a last RoundingMode, where nothing applies without it.
    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', emptyValue = "", textBlock = """
                BigDecimal ¦ BigDecimal x ¦ x.sqrt() ¦ BigDecimal.sqrt(x, math context())
                Amount ¦ Amount a, BigDecimal x ¦ a * x ¦ Amount.times(a, x, rounding mode())
                Amount ¦ Amount a, BigDecimal x ¦ x * a ¦ reflected Amount.times(x, a, rounding mode())
                Amount ¦ Amount a ¦ a * 2 ¦ Amount.times(a, 2)
                Amount ¦ Amount a ¦ a ** 2 ¦ Amount.pow(a, 2, math context())
                Amount ¦ Amount a ¦ a.root() ¦ Amount.root(a, math context())
                """)
    void suppliedRoundings(String result, String parameters, String formula, String meaning) {
        assertThat(ROWS.of(result, parameters, formula, ROUNDING)).as(formula).isEqualTo(meaning);
        boolean isAlike = ROWS.of(result, parameters, formula, EXACT).equals(meaning);
        assertThat(isAlike).as("%s without precision", formula).isEqualTo(!meaning.contains("()"));
    }

    // DESIGN 2.2, the JDK catalogue.
    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', emptyValue = "", textBlock = """
                String ¦ String a, int n ¦ a + n ¦ concatenate(a, n)
                String ¦ String a, int n ¦ a * n ¦ repeat(a, n)
                String ¦ String a, int n ¦ n * a ¦ repeat from right(n, a)
                List<String> ¦ List<String> a, List<String> b ¦ a + b ¦ list concatenate(a, b)
                Set<String> ¦ Set<String> a, Set<String> b ¦ a | b ¦ set union(a, b)
                Set<String> ¦ Set<String> a, Set<String> b ¦ a - b ¦ set difference(a, b)
                boolean ¦ boolean a, boolean b ¦ a & b ¦ (a bit and b)
                java.time.Duration ¦ java.time.LocalTime a, java.time.LocalTime b ¦ a - b ¦ duration between(a, b)
                java.time.Duration ¦ java.time.ZonedDateTime a, java.time.ZonedDateTime b ¦ a - b ¦ duration between(a, b)
                java.time.Instant ¦ java.time.Instant a, java.time.Duration b ¦ a - b ¦ Instant.minus(a, b)
                double ¦ java.time.Duration a, java.time.Duration b ¦ a / b ¦ duration divide(a, b)
                long ¦ java.time.Duration a, java.time.Duration b ¦ a // b ¦ duration floor divide(a, b)
                java.time.Duration ¦ java.time.Duration a, java.time.Duration b ¦ a % b ¦ duration modulo(a, b)
                java.time.Duration ¦ java.time.Duration a ¦ a / 2 ¦ Duration.dividedBy(a, 2)
                java.time.Duration ¦ java.time.Duration a ¦ 2 * a ¦ reflected Duration.multipliedBy(2, a)
                long ¦ java.time.LocalDate a, java.time.LocalDate b ¦ a - b ¦ NoOperator at 2
                """)
    void catalogue(String result, String parameters, String formula, String meaning) {
        assertMeans(result, parameters, formula, meaning);
    }

    // Python 6.11 to 6.13, and its truth value testing.
    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', emptyValue = "", textBlock = """
                boolean ¦ boolean a, boolean b ¦ a and b ¦ (a and b)
                boolean ¦ Boolean a ¦ not a ¦ not true(a)
                boolean ¦ int n ¦ not n ¦ not nonzero(n)
                boolean ¦ Integer n ¦ bool(n) ¦ (value = n; (present(value) and nonzero(value)))
                boolean ¦ String s ¦ bool(s) ¦ (value = s; (present(value) and not String.isEmpty(value)))
                boolean ¦ Tank t ¦ bool(t) ¦ (value = t; (present(value) and Tank.isEmpty(value)))
                boolean ¦ Jar j ¦ bool(j) ¦ (value = j; (present(value) and nonzero(Adapters.length(value))))
                boolean ¦ Money m ¦ bool(m) ¦ (value = m; present(value))
                int ¦ boolean t, int a ¦ a if t else 0 ¦ (a if t else 0)
                long ¦ boolean t, int a, long b ¦ a if t else b ¦ (a if t else b)
                int ¦ boolean t, int a, Integer b ¦ a if t else b ¦ (a if t else b)
                boolean ¦ int a, int b, int c ¦ a < b < c ¦ (int(a < b) and int(b < c))
                boolean ¦ int a, int c ¦ a < abs(a) < c ¦ (int(a < (middle := int absolute(a))) and int(middle < c))
                boolean ¦ long n, double x ¦ n < x ¦ exactly(n < x)
                boolean ¦ BigDecimal a ¦ a == 1 ¦ BigDecimal(a == BigDecimal 1)
                boolean ¦ char c ¦ c == 'x' ¦ (c is 'x')
                boolean ¦ int a ¦ a is None ¦ IdentityOfValues at 2
                int ¦ boolean t, int a, String s ¦ a if t else s ¦ NoCommonType at 0
                """)
    void conditions(String result, String parameters, String formula, String meaning) {
        assertMeans(result, parameters, formula, meaning);
    }

    // Python 6.10.2 and 3.3.7.
    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', emptyValue = "", textBlock = """
                boolean ¦ int n, List<Integer> xs ¦ n in xs ¦ in items(n, xs)
                boolean ¦ String k, Map<String, Integer> m ¦ k in m ¦ in keys(k, m)
                boolean ¦ int n, int[] xs ¦ n in xs ¦ in array(n, xs)
                boolean ¦ int n, int[] xs ¦ n not in xs ¦ not in array(n, xs)
                boolean ¦ String s, Page p ¦ s in p ¦ (item = s; container = p; any index < Page.__len__(container): same item(Page.__getitem__(container, index), item))
                int ¦ int[] xs ¦ xs[0] ¦ xs[0]
                int ¦ int[] xs ¦ xs[-1] ¦ item(xs, -1)
                String ¦ List<String> xs ¦ xs[1] ¦ list item(xs, 1)
                Integer ¦ Map<String, Integer> m ¦ m["a"] ¦ map item(m, "a")
                char ¦ String s ¦ s[0] ¦ character at(s, 0)
                String ¦ String s ¦ s[1:] ¦ slice(s, 1, open bound())
                int ¦ int[] xs ¦ len(xs) ¦ length(xs)
                String ¦ Page p ¦ p[2] ¦ Page.__getitem__(p, 2)
                String ¦ Jar j ¦ j[0] ¦ NoOperator at 0
                """)
    void containers(String result, String parameters, String formula, String meaning) {
        assertMeans(result, parameters, formula, meaning);
    }

    // DESIGN 2.2, "Names": parameters, the interface, built-ins, classes in use.
    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', emptyValue = "", textBlock = """
                int ¦ int a ¦ twice(a) ¦ Rows.twice(a)
                int ¦ int a ¦ half(a) ¦ Adapters.half(a)
                int ¦ `` ¦ LIMIT ¦ Adapters.LIMIT
                Money ¦ `` ¦ Money() ¦ Money.<init>()
                Money ¦ `` ¦ Money.NONE ¦ Money.NONE
                int ¦ Money m ¦ m.amount ¦ Money.getAmount(m)
                int ¦ Money m ¦ m.getAmount() ¦ Money.getAmount(m)
                String ¦ int a ¦ str(a) ¦ text(a)
                String ¦ char c ¦ str(c) ¦ text(c)
                int ¦ int amount ¦ amont ¦ UnknownName at 0
                int ¦ Money m ¦ m.amont ¦ UnknownAttribute at 2
                int ¦ Money m ¦ m.pay(1) ¦ NoMethod at 2
                int ¦ `` ¦ Money ¦ TypeAsValue at 0
                int ¦ int a ¦ abs(a, a) ¦ WrongArguments at 0
                """)
    void names(String result, String parameters, String formula, String meaning) {
        assertMeans(result, parameters, formula, meaning);
    }
}
