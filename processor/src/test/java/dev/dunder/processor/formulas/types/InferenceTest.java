package dev.dunder.processor.formulas.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.processor.formulas.types.CallRows.Row;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The results of generic calls: the methods of a row, the arguments, and the type that the Java Language Specification infers. */
class InferenceTest {
    static final List<Row> ROWS = List.of(
            // JLS 18.5.1 with 18.2.3: a variable is a supertype of what it is given, boxed (18.2.2).
            Row.of("<T> T f(T a);", "String", "f(T): String"),
            Row.of("<T> T f(T a);", "int", "f(T): Integer"),
            Row.of("<T> T[] f(T a);", "String", "f(T): String[]"),
            Row.of("<T> List<T> f(T a);", "String", "f(T): List<String>"),
            Row.of("<T> T f(T[] a);", "String[]", "f(T[]): String"),
            Row.of("<T> T f(T[] a);", "String[][]", "f(T[]): String[]"),
            Row.of("<T> T f(T[] a);", "int[]", "none"),
            // 18.4: the least upper bound of several.
            Row.of("<T> T f(T a, T b);", "Integer, Integer", "f(T, T): Integer"),
            Row.of("<T> T f(T a, T b);", "ArrayList<String>, List<String>", "f(T, T): List<String>"),
            Row.of("<T> T f(T a, T b);", "Object, int", "f(T, T): Object"),
            // 18.2.3 and 18.2.4: type arguments are equal, or contained by a wildcard (4.5.1).
            Row.of("<T> T f(List<T> a);", "List<String>", "f(List<T>): String"),
            Row.of("<T> T f(Iterable<T> a);", "ArrayList<String>", "f(Iterable<T>): String"),
            Row.of("<T> T f(List<? extends T> a);", "List<Integer>", "f(List<? extends T>): Integer"),
            Row.of("<T> T f(Map<? extends T, ?> a);", "Map<String, Integer>", "f(Map<? extends T, ?>): String"),
            Row.of("<K, V> V f(Map<K, V> a, K b);", "Map<String, Integer>, String", "f(Map<K, V>, K): Integer"),
            Row.of("<T> List<T> f(List<List<T>> a);", "List<List<String>>", "f(List<List<T>>): List<String>"),
            Row.of("<T> T f(List<T> a, T b);", "List<Number>, Integer", "f(List<T>, T): Number"),
            Row.of("<T> T f(List<T> a, T b);", "List<Integer>, String", "none"),
            Row.of(
                    "<T> T f(Comparator<? super T> a, T b);",
                    "Comparator<Object>, String",
                    "f(Comparator<? super T>, T): String"),
            Row.of("<T> void f(List<T> a, List<T> b);", "List<String>, List<Integer>", "none"),
            // 18.1.3 and 18.3: the declared bounds, also where they tell of other variables.
            Row.of("<T extends Number> T f(T a);", "Integer", "f(T): Integer"),
            Row.of("<T extends Number> T f(T a);", "String", "none"),
            Row.of("<T extends Comparable<T>> T f(T a, T b);", "String, String", "f(T, T): String"),
            Row.of("<T extends Comparable<T>> T f(T a, T b);", "String, Integer", "none"),
            Row.of(
                    "<T extends Comparable<? super T>> T f(Collection<? extends T> a);",
                    "List<String>",
                    "f(Collection<? extends T>): String"),
            Row.of(
                    "<E, C extends Collection<E>> C f(C a, E b);",
                    "ArrayList<String>, String",
                    "f(C, E): ArrayList<String>"),
            Row.of("<E, C extends Collection<E>> E f(C a);", "ArrayList<String>", "f(C): String"),
            // 18.4: of what nothing is known, the bound; of null too.
            Row.of("<T> T f();", "", "f(): Object"),
            Row.of("<T extends Number> T f();", "", "f(): Number"),
            Row.of("<T> List<T> f();", "", "f(): List<Object>"),
            Row.of("<T> T f(T a, T b);", "null, String", "f(T, T): String"),
            // 15.12.2.4: each of the arguments, and none.
            Row.of("<T> List<T> f(T... a);", "String, String", "f(T...): List<String>"),
            Row.of("<T> List<T> f(T... a);", "String[]", "f(T...): List<String>"),
            Row.of("<T> List<T> f(T... a);", "int", "f(T...): List<Integer>"),
            Row.of("<T> List<T> f(T... a);", "", "f(T...): List<Object>"),
            Row.of("<T> T f(T a, T... b);", "String, String, String", "f(T, T...): String"),
            // 15.12.2.5 with 18.5.4: a method that is not generic is more specific than one that is for all.
            Row.of("<T> void f(T a); void f(String a);", "String", "f(String)"),
            Row.of("<T> void f(T a); void f(Object a, Object b);", "String", "f(T)"),
            Row.of("<T> int f(T a); <T extends Number> long f(T a);", "Integer", "f(T): long"),
            Row.of(
                    "<T> int f(List<T> a); <T extends Comparable<T>> long f(Collection<T> a);",
                    "List<String>",
                    "ambiguous"),
            Row.of("<T> void f(List<T> a); <T> void f(Collection<T> a);", "ArrayList<String>", "f(List<T>)"),
            // Where Java knows an intersection, formulas take the part of it that a name has.
            Row.beyond("<T> T f(T a, T b);", "Integer, Double", "f(T, T): Number & Comparable<", "f(T, T): Number"));

    private static final CallRows CALLS = CallRows.of(ROWS);

    @ParameterizedTest
    @FieldSource("ROWS")
    void infersAsJava(Row row) {
        assertThat(CALLS.inFormulas(row)).isEqualTo(row.inFormulas());
    }

    @ParameterizedTest
    @FieldSource("ROWS")
    void javacInfersAsTheRowSays(Row row) {
        assertThat(CALLS.inJava(row)).startsWith(row.inJava());
    }
}
