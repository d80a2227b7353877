package dev.dunder.processor.formulas.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.processor.formulas.types.CallRows.Row;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The choice among overloads: the methods of a row, the arguments, and what the Java Language Specification chooses. */
class ResolutionTest {
    private static final String NONE = "none";
    private static final String AMBIGUOUS = "ambiguous";

    static final List<Row> ROWS = List.of(
            // JLS 15.12.2.2, phase 1: by subtyping, and by the widening of primitives (4.10.1).
            Row.of("void f(int a); void f(long a);", "byte", "f(int)"),
            Row.of("void f(int a); void f(long a);", "char", "f(int)"),
            Row.of("void f(long a); void f(double a);", "int", "f(long)"),
            Row.of("void f(float a); void f(double a);", "long", "f(float)"),
            Row.of("void f(short a); void f(int a);", "char", "f(int)"),
            Row.of("void f(Object a); void f(CharSequence a); void f(String a);", "String", "f(String)"),
            Row.of("void f(Object a); void f(Integer a);", "null", "f(Integer)"),
            Row.of("void f(Integer a); void f(String a);", "null", AMBIGUOUS),
            Row.of("void f(Object a); void f(int[] a);", "int[]", "f(int[])"),
            Row.of("void f(Object[] a); void f(Object a);", "int[]", "f(Object)"),
            Row.of("void f(Object[] a); void f(Object a);", "String[]", "f(Object[])"),
            Row.of("void f(Serializable a); void f(Cloneable a);", "int[]", AMBIGUOUS),
            Row.of("void f(Collection<?> a); void f(Iterable<?> a);", "List<String>", "f(Collection<?>)"),
            // Phase 1 goes before phase 2, and that before phase 3 (15.12.2).
            Row.of("void f(long a); void f(Integer a);", "int", "f(long)"),
            Row.of("void f(Object a); void f(long a);", "int", "f(long)"),
            Row.of("void f(Object a); void f(int... a);", "int", "f(Object)"),
            Row.of("void f(Integer a); void f(int... a);", "int", "f(Integer)"),
            // 15.12.2.3, phase 2: boxing and unboxing (5.1.7, 5.1.8), and what is wider then.
            Row.of("void f(Integer a);", "int", "f(Integer)"),
            Row.of("void f(Number a); void f(Comparable<Integer> a);", "int", AMBIGUOUS),
            Row.of("void f(Object a); void f(Number a);", "int", "f(Number)"),
            Row.of("void f(long a);", "Integer", "f(long)"),
            Row.of("void f(int a); void f(Object a);", "Integer", "f(Object)"),
            Row.of("void f(boolean a); void f(String a);", "Boolean", "f(boolean)"),
            Row.of("void f(Short a);", "byte", NONE),
            // 15.12.2.4, phase 3: any number of arguments.
            Row.of("void f(int... a);", "", "f(int...)"),
            Row.of("void f(String a, Object... b);", "String, Integer, int", "f(String, Object...)"),
            Row.of("void f(String a); void f(String... a);", "String", "f(String)"),
            Row.of("void f(String... a); void f(Object... a);", "String, String", "f(String...)"),
            Row.of("void f(int... a); void f(long... a);", "int, int", "f(int...)"),
            Row.of("void f(int... a); void f(Object... a);", "int, int", AMBIGUOUS),
            Row.of("void f(Object... a);", "String[]", "f(Object...)"),
            Row.of("void f(Object... a);", "int[]", "f(Object...)"),
            Row.of("void f(int a, int... b); void f(int... a);", "int", AMBIGUOUS),
            Row.of("void f(int a, String... b); void f(int a, Object... b);", "int", "f(int, String...)"),
            Row.of("void f(int a, int... b); void f(int a, Object... b);", "int", AMBIGUOUS),
            Row.of("void f(int a, int... b); void f(int a, double... b);", "int, int", "f(int, int...)"),
            // 15.12.2.5: the most specific one.
            Row.of("void f(Number a, Integer b); void f(Integer a, Number b);", "Integer, Integer", AMBIGUOUS),
            Row.of(
                    "void f(Number a, Number b); void f(Integer a, Number b);",
                    "Integer, Integer",
                    "f(Integer, Number)"),
            Row.of("void f(int a, double b); void f(double a, int b);", "int, int", AMBIGUOUS),
            Row.of("void f(int a, long b); void f(long a, long b);", "int, int", "f(int, long)"),
            Row.of("void f(ArrayList<String> a); void f(List<Integer> a);", "null", AMBIGUOUS),
            Row.of("void f(Collection<String> a); void f(List a);", "List<String>", AMBIGUOUS),
            // None that is applicable.
            Row.of("void f(String a);", "int", NONE),
            Row.of("void f(int a);", "long", NONE),
            Row.of("void f(int a);", "int, int", NONE),
            Row.of("void f(byte a);", "int", NONE),
            Row.of("void f(int a);", "boolean", NONE),
            Row.of("void f(String a);", "char", NONE),
            Row.of("void f(List<Number> a);", "List<Integer>", NONE),
            // Beyond Java, and after all that Java does: a whole number that the parameter holds exactly.
            Row.beyond("void f(BigInteger a);", "int", NONE, "f(BigInteger)"),
            Row.beyond("void f(BigDecimal a);", "long", NONE, "f(BigDecimal)"),
            Row.beyond("void f(BigDecimal a);", "BigInteger", NONE, "f(BigDecimal)"),
            Row.beyond("void f(Long a);", "int", NONE, "f(Long)"),
            Row.beyond("void f(Long a);", "Integer", NONE, "f(Long)"),
            Row.beyond("void f(BigDecimal... a);", "int, long", NONE, "f(BigDecimal...)"),
            Row.beyond("void f(BigInteger a); void f(BigDecimal a);", "int", NONE, AMBIGUOUS),
            Row.of("void f(BigInteger a); void f(double a);", "int", "f(double)"),
            Row.of("void f(BigInteger a); void f(Object a);", "int", "f(Object)"),
            Row.of("void f(BigInteger a);", "BigDecimal", NONE),
            Row.of("void f(BigDecimal a);", "double", NONE),
            Row.of("void f(double a);", "BigInteger", NONE));

    private static final CallRows CALLS = CallRows.of(ROWS);

    @ParameterizedTest
    @FieldSource("ROWS")
    void choosesAsJava(Row row) {
        assertThat(CALLS.inFormulas(row)).isEqualTo(row.inFormulas());
    }

    @ParameterizedTest
    @FieldSource("ROWS")
    void javacChoosesAsTheRowSays(Row row) {
        assertThat(CALLS.inJava(row)).isEqualTo(row.inJava());
    }
}
