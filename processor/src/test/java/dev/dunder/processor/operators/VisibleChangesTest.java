package dev.dunder.processor.operators;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.processor.harness.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What shows that objects of a type change, and what does not. Each type has one method of arithmetic. */
class VisibleChangesTest {
    private static final OperatorsOfTypes TYPES = new OperatorsOfTypes(SourceFile.of("Kinds", """
                    package shop;

                    import dev.dunder.Op;
                    import dev.dunder.Operator;
                    import dev.dunder.Operators;

                    public class Kinds {
                        public static class PublicField { public int b; public int a; public PublicField plus(PublicField o) { return o; } }
                        public static class FinalField { public final int a = 1; public FinalField plus(FinalField o) { return o; } }
                        public static class StaticField { public static int a; public StaticField plus(StaticField o) { return o; } }
                        public static class HiddenField { protected int a; int b; public HiddenField plus(HiddenField o) { return o; } }
                        public static class InheritedField extends PublicField { public InheritedField minus(int o) { return this; } }
                        public static class Covered extends PublicField { private int a; private int b; public Covered minus(int o) { return this; } }
                        public static class Bean { public void setX(double x) {} public Bean plus(Bean o) { return o; } }
                        public static class Fluent { public Fluent set(double x) { return this; } public Fluent plus(Fluent o) { return o; } }
                        public static class FluentBase { public FluentBase set_x(double x) { return this; } }
                        public static class FluentSub extends FluentBase { public FluentSub plus(FluentSub o) { return o; } }
                        public static class Narrowing { public Deeper set2(int x) { return null; } public Narrowing plus(Narrowing o) { return o; } }
                        public static class Deeper extends Narrowing {}
                        public static class Settling { public void settle(int x) {} public void setup(int x) {} public Settling plus(Settling o) { return o; } }
                        public static class Other { public int set(int x) { return x; } public String setName(String s) { return s; } public Other plus(Other o) { return o; } }
                        public static class Unset { public void set() {} public Unset plus(Unset o) { return o; } }
                        public static class StaticSetter { public static void setX(int x) {} public StaticSetter plus(StaticSetter o) { return o; } }
                        public static class HiddenSetter { protected void setX(int x) {} void setY(int y) {} public HiddenSetter plus(HiddenSetter o) { return o; } }
                        public static class Items<E> extends java.util.ArrayList<E> { public Items<E> plus(Items<E> o) { return o; } }
                        public static class Held<T> { public T setValue(T value) { return value; } public Held<T> plus(Held<T> o) { return o; } }
                        public static class Chained { public <T extends Chained> T setX(int x) { return null; } public Chained plus(Chained o) { return o; } }
                        public interface Vector<T extends Vector<T>> { T set(T other); T plus(T other); }
                        public static class Vector2 implements Vector<Vector2> { public Vector2 set(Vector2 o) { return this; } public Vector2 plus(Vector2 o) { return this; } }
                        @Operators public static class Said { public int a; public Said plus(Said o) { return o; } }
                        public static class SaidAbove extends Said { public int c; }
                        public static class SaidPartly extends Said { public int c; public SaidPartly minus(SaidPartly o) { return o; } }
                        @Operators(of = String.class) public static class Carrying { public int a; public Carrying plus(Carrying o) { return o; } }
                        public static class Marked { public int a; @Operator(Op.ADD) public Marked plus(Marked o) { return o; } }
                        public static class Dunder { public int a; public Dunder __add__(Dunder o) { return o; } }
                        public static class Money extends java.math.BigDecimal { public int a; public Money() { super(1); } public Money times(Money o) { return o; } }
                    }
                    """));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    PublicField    | a + b | a
                    InheritedField | a + b, a - b | a
                    Bean           | a + b | setX(double)
                    Fluent         | a + b | set(double)
                    FluentSub      | a + b | set_x(double)
                    Narrowing      | a + b | set2(int)
                    Chained        | a + b | setX(int)
                    Vector         | a + b | set(T)
                    Vector2        | a + b | set(Kinds.Vector2)
                    Carrying       | a + b | a
                    SaidPartly     | a - b | a
                    Money          | a * b | a
                    """)
    void changesShow(String type, String refused, String change) {
        assertThat(TYPES.arithmetic("shop.Kinds." + type, change)).isEqualTo(refused);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    FinalField   | a + b
                    StaticField  | a + b
                    HiddenField  | a + b
                    Covered      | a + b, a - b
                    Settling     | a + b
                    Other        | a + b
                    Unset        | a + b
                    StaticSetter | a + b
                    HiddenSetter | a + b
                    Items        | a + b
                    Held         | a + b
                    Said         | a + b
                    SaidAbove    | a + b
                    SaidPartly   | a + b
                    Marked       | a + b
                    Dunder       | a + b
                    """)
    void nothingShows(String type, String taken) {
        assertThat(TYPES.arithmetic("shop.Kinds." + type, "")).isEqualTo(taken);
    }
}
