package dev.dunder.processor.formulas.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.processor.formulas.meaning.terms.Settings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What formulas mean, a row each: the result, the parameters, the formula, and its meaning or its problem. */
class MeaningTest {
    private static final Settings EXACT = new Settings(0, "HALF_EVEN", false, false);
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
                boolean ¦ Jar j ¦ bool(j) ¦ (value = j; (present(value) and not Jar.isEmpty(value)))
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
