package dev.dunder.processor.operators;

import static org.assertj.core.api.Assertions.assertThat;

import com.badlogic.gdx.math.Vector2;
import dev.dunder.processor.harness.Jars;
import java.util.List;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What types that nobody here wrote get: which of their arithmetic is taken, and what shows that their objects change, so
 * that it is not.
 */
class OthersTypesTest {
    private static final OperatorsOfTypes TYPES = new OperatorsOfTypes();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    org.joml.Vector3d                                    | a + b, a - b, a * b, a / b, -a                             | x
                    org.joml.Vector2f                                    | a + b, a - b, a * b, a / b, -a                             | x
                    org.joml.Vector3i                                    | a + b, a - b, a * b, a / b, -a                             | x
                    org.joml.Matrix4d                                    | a + b, a - b, a * b                                        | set(AxisAngle4d)
                    org.joml.Quaterniond                                 | a + b, a - b, a * b, a / b                                 | w
                    com.badlogic.gdx.math.Vector2                        | a + b, a - b, a * b                                        | x
                    com.badlogic.gdx.math.Vector                         | a + b, a - b                                               | set(T)
                    com.badlogic.gdx.graphics.Color                      | a + b, a - b, a * b                                        | a
                    org.ejml.simple.SimpleMatrix                         | a + b, a - b, a @ b, a / b                                 | set(int, double)
                    org.apache.commons.math3.linear.RealMatrix           | a + b, a - b, a * b, a ** b                                | setColumn(int, double[])
                    org.apache.commons.math3.linear.ArrayRealVector      | a + b, a - b                                               | set(double)
                    """)
    void refused(String type, String operators, String change) {
        assertThat(TYPES.arithmetic(type, change)).isEqualTo(operators);
        assertThat(TYPES.arithmetic(type, "")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    org.apache.commons.math3.complex.Complex             | a + b, a - b, a * b, a / b, a ** b, -a, abs(a)
                    org.apache.commons.math3.fraction.Fraction           | a + b, a - b, a * b, a / b, -a, abs(a)
                    org.apache.commons.numbers.complex.Complex           | a + b, a - b, a * b, a / b, a ** b, -a, abs(a)
                    org.apache.commons.numbers.fraction.BigFraction      | a + b, a - b, a * b, a / b, a ** b, -a, abs(a)
                    org.apache.commons.numbers.quaternion.Quaternion     | a + b, a - b, a * b, a / b, -a
                    org.joda.money.Money                                 | a + b, a - b, a * b, -a, abs(a)
                    org.joda.money.BigMoney                              | a + b, a - b, a * b, -a, abs(a)
                    org.ta4j.core.num.Num                                | a + b, a - b, a * b, a / b, a % b, a ** b, -a, abs(a)
                    ch.obermuhlner.math.big.BigComplex                   | a + b, a - b, a * b, -a
                    java.math.BigDecimal                                 | a + b, a - b, a * b, a / b, a % b, a ** b, -a, abs(a)
                    java.time.Duration                                   | a + b, a - b, a * b, a / b, -a, abs(a)
                    java.time.LocalDate                                  | a + b, a - b
                    java.util.Date                                       | ''
                    java.util.StringJoiner                               | ''
                    java.util.stream.Stream.Builder                      | ''
                    java.util.List                                       | ''
                    java.util.Set                                        | ''
                    java.util.BitSet                                     | ''
                    java.util.concurrent.atomic.LongAdder                | ''
                    """)
    void accepted(String type, String operators) {
        assertThat(TYPES.arithmetic(type, "")).isEqualTo(operators);
        assertThat(TYPES.arithmetic(type)).isEqualTo(operators);
    }

    /** How many top-level types of a whole library have arithmetic, and which of them none that shows a change. */
    @Test
    void wholeLibraries_areJudged() {
        assertThat(withArithmetic(Vector3d.class)).hasSize(32);
        assertThat(accepted(Vector3d.class)).isEmpty();
        assertThat(withArithmetic(Vector2.class)).hasSize(21);
        assertThat(accepted(Vector2.class)).isEmpty();
    }

    private static List<String> accepted(Class<?> type) {
        return withArithmetic(type).stream()
                .filter(name -> !TYPES.arithmetic(name, "").isEmpty())
                .toList();
    }

    private static List<String> withArithmetic(Class<?> type) {
        return Jars.contents(Jars.place(type)).keySet().stream()
                .filter(name -> name.endsWith(".class") && !name.contains("-info"))
                .map(name -> name.replaceFirst("\\.class$", "").replace('/', '.'))
                .filter(name -> !name.contains("$"))
                .filter(name -> !TYPES.arithmetic(name).isEmpty())
                .toList();
    }

    @Test
    void falseOperators_areNone() {
        assertThat(TYPES.of("org.joml.Matrix4d", Operator.GET)).isEmpty();
        assertThat(TYPES.of("org.joml.Vector3d", Operator.GET)).containsExactly("get(int)");
        assertThat(TYPES.of("org.joml.Vector3d", Operator.SET)).isEmpty();
        assertThat(TYPES.of("org.joml.Vector3d", Operator.LENGTH)).isEmpty();
        assertThat(TYPES.of("com.badlogic.gdx.math.Vector2", Operator.SET)).isEmpty();
        assertThat(TYPES.of("org.ejml.simple.SimpleMatrix", Operator.CALL)).isEmpty();
        assertThat(TYPES.of("org.ejml.simple.SimpleMatrix", Operator.INVERT)).isEmpty();
        assertThat(TYPES.of("java.util.BitSet", Operator.SET)).containsExactly("set(int, boolean)");
        assertThat(TYPES.of("java.nio.ByteBuffer", Operator.GET)).containsExactly("get(int)");
        assertThat(TYPES.of("java.nio.ByteBuffer", Operator.SET)).containsExactly("put(int, byte)");
    }

    @Test
    void containers_keepTheirKeys() {
        assertThat(TYPES.of("java.util.Map", Operator.SET)).containsExactly("put(K, V)");
        assertThat(TYPES.of("java.util.List", Operator.SET)).containsExactly("set(int, E)");
        assertThat(TYPES.of("java.util.Properties", Operator.SET)).containsExactly("put(Object, Object)");
        assertThat(TYPES.of("java.util.Calendar", Operator.SET)).containsExactly("set(int, int)");
        assertThat(TYPES.of("java.util.concurrent.atomic.AtomicIntegerArray", Operator.SET))
                .containsExactly("set(int, int)");
    }

    @Test
    void roundedMethods_standByThemselves() {
        assertThat(TYPES.rounded("org.joda.money.Money", Operator.MULTIPLY))
                .containsExactlyInAnyOrder(
                        "multipliedBy(BigDecimal, RoundingMode)", "multipliedBy(double, RoundingMode)");
        assertThat(TYPES.rounded("java.math.BigDecimal", Operator.DIVIDE))
                .containsExactly("divide(BigDecimal, MathContext)", "divide(BigDecimal, RoundingMode)");
        assertThat(TYPES.rounded("java.math.BigDecimal", Operator.NEGATE)).containsExactly("negate(MathContext)");
        assertThat(TYPES.rounded("java.math.BigDecimal", Operator.POSITIVE)).isEmpty();
        assertThat(TYPES.rounded("org.joda.money.Money", Operator.NEGATE)).isEmpty();
    }

    @Test
    void nearMisses_haveTheirReasons() {
        assertThat(TYPES.nearMisses("com.badlogic.gdx.math.Vector2", Operator.MULTIPLY))
                .isEqualTo(List.of(
                        "Vector2.scl(Vector2): has a name that may mean something else",
                        "Vector2.scl(float): has a name that may mean something else"));
        assertThat(TYPES.nearMisses("java.util.BitSet", Operator.AND))
                .isEqualTo(List.of("BitSet.and(BitSet): returns void"));
        assertThat(TYPES.nearMisses("java.util.StringJoiner", Operator.ADD))
                .isEqualTo(
                        List.of("StringJoiner.add(CharSequence): CharSequence is neither a number nor a StringJoiner"));
        assertThat(TYPES.nearMisses("org.apache.commons.numbers.quaternion.Quaternion", Operator.ADD))
                .isEqualTo(List.of("Quaternion.add(Quaternion, Quaternion): is static and has no @Operator"));
        assertThat(TYPES.nearMisses("java.math.BigDecimal", Operator.MULTIPLY))
                .isEqualTo(List.of("BigDecimal.multiply(BigDecimal, MathContext): takes a MathContext"));
        assertThat(TYPES.nearMisses("org.ejml.simple.SimpleMatrix", Operator.CALL))
                .isEmpty();
        assertThat(TYPES.nearMisses("java.math.BigInteger", Operator.ADD)).isEmpty();
    }
}
