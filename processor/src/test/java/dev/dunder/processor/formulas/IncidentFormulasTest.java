package dev.dunder.processor.formulas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.processor.formulas.conformance.Batch;
import dev.dunder.processor.formulas.conformance.Incident;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Numbers that other expression languages, databases and languages got wrong, as they were reported: each formula is right
 * to the last digit, throws, or does not compile. The values are those of CPython's {@code decimal}.
 *
 * <p>The columns are: whose number it was, and what was wrong; parameters; formula, and what else {@code @Formula} says;
 * what {@code @Formulas} says; what has to come of it.
 */
class IncidentFormulasTest {
    /** Quotients that were whole, or had digits too many, or none. */
    private static final String DIVISIONS = """
            finos/legend-engine#1774: 1D / 2D was 1 | BigDecimal a = 1, BigDecimal b = 2 | a / b | precision = 34 | BigDecimal 0.5
            finos/legend-engine#1774: 1D / 2 was 1 | BigDecimal a = 1, int b = 2 | a / b | precision = 34 | BigDecimal 0.5
            finos/legend-engine#1774: nobody said with how many digits | BigDecimal a = 1, BigDecimal b = 2 | a / b |  | error
            finos/legend-engine#1774: 1 / 2 | int a = 1, int b = 2 | a / b |  | error
            ArcadeData/arcadedb#8041: 7 / 2 was 4 for a BigInteger | BigInteger a = 7, int b = 2 | a / b |  | error
            ArcadeData/arcadedb#8041: 7 / 2 | BigDecimal a = 7, int b = 2 | a / b | precision = 34 | BigDecimal 3.5
            ArcadeData/arcadedb#8041: 10 / 4 was 3 | BigDecimal a = 10, BigInteger b = 4 | a / b | precision = 34 | BigDecimal 2.5
            ArcadeData/arcadedb#8041: 10.00 / 2.00 | BigDecimal a = 10.00, BigDecimal b = 2.00 | a / b | precision = 34 | BigDecimal 5
            ArcadeData/arcadedb#8041: 1.0 / 3 was 0.3 | BigDecimal a = 1.0, int b = 3 | a / b | precision = 34 | BigDecimal 0.3333333333333333333333333333333333
            ArcadeData/arcadedb#8165: zeros after the 34th digit that nobody had computed | BigDecimal a = 1.0000000000000000000000000000000000000000, int b = 3 | a / b | precision = 34 | BigDecimal 0.3333333333333333333333333333333333
            ArcadeData/arcadedb#4518: the average of 1 and 2 was 1 | int a = 1, int b = 2 | (a + b) / 2 |  | error
            ArcadeData/arcadedb#4518: the average of 1 and 2 | int a = 1, int b = 2 | (a + b) / 2.0 |  | double 0x1.8p+0
            ArcadeData/arcadedb#5163: a division by zero was null | BigDecimal a = 1, int b = 0 | a / b | precision = 34 | BigDecimal throws ArithmeticException
            ArcadeData/arcadedb#5163: a remainder by zero was null | long a = 1, long b = 0 | a % b |  | long throws ArithmeticException
            apache/incubator-kie#6249: threw from the 20th evaluation | BigDecimal a = 1 | a / 7 >= 0 | precision = 34 | boolean true
            apache/incubator-kie#6249: nobody said with how many digits | BigDecimal a = 1 | a / 7 >= 0 |  | error
            apache/incubator-kie#4159: a quotient without end threw | BigDecimal a = 1000 | a / 3 | precision = 34 | BigDecimal 333.3333333333333333333333333333333
            sakaiproject/sakai#4832: an answer without end threw | BigDecimal a = 10, BigDecimal b = 3 | a / b; scale = 4, rounding = RoundingMode.HALF_UP | precision = 34 | BigDecimal 3.3333
            Kotlin: BigDecimal 1 / 2 is 0 | BigDecimal a = 1, BigDecimal b = 2 | a / b | precision = 16 | BigDecimal 0.5
            Kotlin: BigDecimal 1 / 2 is 0, to two digits after the point | BigDecimal a = 1, BigDecimal b = 2 | a / b; scale = 2 | precision = 16 | BigDecimal 0.50
            projectNEWM/newm-server#491: amounts of scale 0 | BigDecimal a = 1500000, BigDecimal b = 4000000 | a / b | precision = 34 | BigDecimal 0.375
            ionspin/kotlin-multiplatform-bignum#127: 2.2 / 2 was 0.11 | BigDecimal a = 2.2, int b = 2 | a / b | precision = 34 | BigDecimal 1.1
            ionspin/kotlin-multiplatform-bignum#313: 2 / 3 was 0.66 | BigDecimal a = 2, BigDecimal b = 3 | a / b; scale = 2, rounding = RoundingMode.HALF_UP | precision = 34 | BigDecimal 0.67
            ionspin/kotlin-multiplatform-bignum#318: the ceiling of 0.09999997 was 0.01 | BigDecimal a = 10858.9200008919, BigDecimal b = 108589.2300018812 | a / b | precision = 5, rounding = RoundingMode.CEILING | BigDecimal 0.10000
            ionspin/kotlin-multiplatform-bignum#318: its floor | BigDecimal a = 10858.9200008919, BigDecimal b = 108589.2300018812 | a / b | precision = 6, rounding = RoundingMode.FLOOR | BigDecimal 0.0999999
            ionspin/kotlin-multiplatform-bignum#331: 460.0 / 40 was 0 | BigDecimal a = 460.0, int b = 40 | a / b; scale = 2, rounding = RoundingMode.FLOOR | precision = 34 | BigDecimal 11.50
            ionspin/kotlin-multiplatform-bignum#337: 53419.66 | BigDecimal a = 145690 | a * 11 / 30 | precision = 7 | BigDecimal 53419.67
            thymeleaf/thymeleaf#499: pages were rounded up | int page = 5, int size = 10 | page / size |  | error
            thymeleaf/thymeleaf#499: pages | int page = 5, int size = 10 | page // size |  | int 0
            """;

    /** Digits that were lost, or came out of nowhere. */
    private static final String DIGITS = """
            mvel/mvel#107: 75.4 + 32.9 was 108.30000000000001 |  | 75.4 + 32.9 |  | BigDecimal 108.3
            mvel/mvel#107: with an amount | BigDecimal a = 75.4 | a + 32.9 |  | BigDecimal 108.3
            mvel/mvel#107: who says double gets it | double a = 75.4 | a + 32.9 |  | double 0x1.b133333333334p+6
            mvel/mvel#341: a literal went through double | BigDecimal a = 0.1 | a == 0.1 |  | boolean true
            Java: 0.1 + 0.2 is not 0.3 | BigDecimal a = 0.1 | a + 0.2 == 0.3 |  | boolean true
            ezylang/EvalEx#1: 1.1234895 was 1.12349 |  | 1.1234895 |  | BigDecimal 1.1234895
            ezylang/EvalEx#44: 1442503274032 had seven digits |  | 1442503274032 |  | BigDecimal 1442503274032
            ezylang/EvalEx#136: 856 * 288 * 549 * 995 was 134667200000 | BigDecimal a = 856, BigDecimal b = 288, BigDecimal c = 549, BigDecimal d = 995 | a * b * c * d |  | BigDecimal 134667152640
            ezylang/EvalEx#160: 3.333333333333333333 * 0.30 was rounded | BigDecimal a = 3.333333333333333333 | a * 0.30 |  | BigDecimal 0.99999999999999999990
            ezylang/EvalEx#162: a power with a fraction, of seven digits | BigDecimal rate = 6.39000000 | (1 + rate / 100) ** (1 / 252) | precision = 34 | error
            ezylang/EvalEx#172: a sum was 12216130 | BigDecimal a = 9516923, BigDecimal b = 6224 | a + b + 321760 + 121474 + 0 + 225206 + 1870093 + 140362 + 14094 |  | BigDecimal 12216136
            ezylang/EvalEx#184: 458.5558964 + 1 with three digits was 460 | BigDecimal a = 458.5558964 | a + 1; scale = 3 |  | BigDecimal 459.556
            ezylang/EvalEx#193: 101 - 0 with two digits was 100 | BigDecimal a = 101 | a - 0; scale = 2 |  | BigDecimal 101.00
            ezylang/EvalEx#193: precision counts all digits | BigDecimal a = 101 | a - 0 | precision = 2 | BigDecimal 1.0E+2
            ionspin/kotlin-multiplatform-bignum#269: -1.005 was -1.01 | BigDecimal a = -1.005 | a; scale = 2 |  | BigDecimal -1.00
            ionspin/kotlin-multiplatform-bignum#269: -1.015 | BigDecimal a = -1.015 | a; scale = 2 |  | BigDecimal -1.02
            ionspin/kotlin-multiplatform-bignum#277: half of one to the even was 1 | BigDecimal a = 0.5 | a; scale = 0 |  | BigDecimal 0
            """;

    /** Operators that were missing, or meant something else. */
    private static final String OPERATORS = """
            orphan-oss/ognl#544: -1b did not compile | BigDecimal a = 1 | -a |  | BigDecimal -1
            orphan-oss/ognl#544: +1b did not compile | BigDecimal a = 1 | +a |  | BigDecimal 1
            orphan-oss/ognl#544: 2 * 2.0b did not compile | BigDecimal a = 2.0 | 2 * a |  | BigDecimal 4.0
            orphan-oss/ognl#544: 2h * 2 did not compile | BigInteger a = 2 | a * 2 |  | BigInteger 4
            orphan-oss/ognl#544: ~1h did not compile | BigInteger a = 1 | ~a |  | BigInteger -2
            orphan-oss/ognl#544: 5h << 2 did not compile | BigInteger a = 5 | a << 2 |  | BigInteger 20
            orphan-oss/ognl#544: 5h >> 2 did not compile | BigInteger a = 5 | a >> 2 |  | BigInteger 1
            orphan-oss/ognl#544: 5f - 2F was a double | float a = 5, float b = 2 | a - b |  | float 0x1.8p+1
            apache/incubator-kie-issues#775: no * for int and BigDecimal | BigDecimal rate = 0.075 | 100000 * rate / 100 | precision = 34 | BigDecimal 75.000
            apache/incubator-kie#3334: no % for BigDecimal and int | BigDecimal a = 1234.5, int b = 100 | a % b |  | BigDecimal 34.5
            apache/incubator-kie#5226: relations of BigDecimals | BigDecimal a = 2.0, BigDecimal b = 2.00 | a == b and a >= b and not a != b |  | boolean true
            dbfit/dbfit#260: 0.1 was not 0.1000 | BigDecimal a = 0.1, BigDecimal b = 0.1000 | a == b |  | boolean true
            premium-minds/billy#221: 0.00 was not zero | BigDecimal a = 0.00 | a == 0 |  | boolean true
            ezylang/EvalEx#139: 0.0 and 0.0 was true | BigDecimal a = 0.0, BigDecimal b = 0.0 | 1 if a and b else 0 |  | int 0
            ezylang/EvalEx#231: -2 ** 2 was 4 | BigDecimal a = 2 | -a ** 2 |  | BigDecimal -4
            ezylang/EvalEx#245: -12 ** 2 was 144 |  | -12 ** 2 |  | BigDecimal -144
            Java: -7 / 2 is -3, and -7 % 2 is -1 | int a = -7, int b = 2 | a // b * 10 + a % b |  | int -39
            """;

    /** Numbers that went round. */
    private static final String OVERFLOWS = """
            bijington/expressive#125: 123456 * 789456 was -1321167872 | int a = 123456, int b = 789456 | a * b |  | int throws ArithmeticException
            bijington/expressive#125: with long | long a = 123456, int b = 789456 | a * b |  | long 97463079936
            ebean-orm/ebean-datasource#24: the result is long, the product was not | int minutes = 40000 | minutes * 60 * 1000 |  | long throws ArithmeticException
            apache/celeborn#1951: 64 * 1024 * 1024 * 1024 was 0 |  | 64 * 1024 * 1024 * 1024 |  | long 68719476736
            Java: abs(-2147483648) is negative | int a = -2147483648 | abs(a) |  | int throws ArithmeticException
            Java: -(-2147483648) is negative | int a = -2147483648 | -a |  | int throws ArithmeticException
            Java: -2147483648 / -1 is negative | int a = -2147483648, int b = -1 | a // b |  | int throws ArithmeticException
            Java: 1 << 32 is 1 | int a = 1, int b = 32 | a << b |  | int throws ArithmeticException
            Java: two Integers of 1000 are not == | Integer a = 1000, Integer b = 1000 | a == b |  | boolean true
            Java: 9007199254740993 == 9007199254740992.0 | long a = 9007199254740993, double b = 9007199254740992.0 | a == b |  | boolean false
            Java: 16777217 == 16777216f | int a = 16777217, float b = 16777216 | a == b |  | boolean false
            """;

    @TestFactory
    Stream<DynamicTest> incidents() {
        List<Incident> incidents = Stream.of(DIVISIONS, DIGITS, OPERATORS, OVERFLOWS)
                .flatMap(String::lines)
                .map(Incident::of)
                .toList();
        assertThat(incidents).hasSize(74);
        return Batch.tests(Incident.cases(incidents));
    }
}
