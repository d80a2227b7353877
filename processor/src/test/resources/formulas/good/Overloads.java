package shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** What is called is what javac would choose; beyond it, only exact conversions of numbers. */
@Formulas(use = {Overloads.Pick.class, Math.class})
interface Overloads {

    @Formula("by(list)")
    String bySubtype(ArrayList<String> list);

    @Formula("by(list)")
    String bySupertype(List<String> list);

    @Formula("by(any)")
    String byObject(StringBuilder any);

    @Formula("by(x)")
    String byWidening(short x);

    @Formula("by(x)")
    String byWideningOfFloat(float x);

    @Formula("by(x)")
    String boxedLong(Long x);

    @Formula("by(x)")
    String byCharacter(char x);

    @Formula("by(3)")
    String byIntLiteral();

    @Formula("by(3.5)")
    String byFraction();

    @Formula("by(1 << 40)")
    String byLongLiteral();

    @Formula("big(3)")
    BigDecimal literalToDecimal();

    @Formula("big(0.1)")
    BigDecimal fractionToDecimal();

    @Formula("big(x)")
    BigDecimal intToDecimal(int x);

    @Formula("big(x)")
    BigDecimal bigIntegerToDecimal(BigInteger x);

    @Formula("huge(x)")
    BigInteger boxedToBigInteger(Integer x);

    @Formula("onlyLong(x)")
    String intToLong(int x);

    @Formula("onlyBoxedLong(x)")
    String intToBoxedLong(int x);

    @Formula("onlyBoxedLong(7)")
    String literalToBoxedLong();

    @Formula("count()")
    int noneOfMany();

    @Formula("count('a', 'b', 'c')")
    int many();

    @Formula("count(all)")
    int anArrayOfMany(String[] all);

    @Formula("total(1, 2, x)")
    long manyNumbers(int x);

    @Formula("shown(x)")
    String fixedBeforeMany(String x);

    @Formula("shown(x, x)")
    String manyWhereNoFixed(String x);

    @Formula("decimals(1, x, 0.5)")
    BigDecimal manyDecimals(BigDecimal x);

    @Formula("by(None)")
    String byNull();

    @Formula("floorMod(x, 3) + max(x, 2)")
    int ofTheJdk(int x);

    @Formula("Math.max(x, 2.5)")
    double qualified(int x);

    @Formula("Math.round(x)")
    long roundQualified(double x);

    @Formula("text.indexOf('b')")
    int textNotCharacter(String text);

    @Formula("text.indexOf(letter)")
    int characterAsInt(String text, char letter);

    @Formula("text.replace('a', 'b').substring(1)")
    String texts(String text);

    @Formula("text.isEmpty() or text.startsWith('x', 1)")
    boolean methods(String text);

    @Formula("sb.append(x).append(text).append(1.5).toString()")
    String builder(StringBuilder sb, char x, String text);

    @Formula("list.get(i)")
    String getOfList(List<String> list, int i);

    @Formula("list.indexOf(i)")
    int boxedAsObject(List<Integer> list, int i);

    /** Static methods to choose from. */
    final class Pick {
        private Pick() {}

        static String by(Object any) {
            return any == null ? "Object null" : "Object";
        }

        static String by(Collection<String> all) {
            return all == null ? "Collection null" : "Collection";
        }

        static String by(List<String> all) {
            return all == null ? "List null" : "List";
        }

        static String by(int x) {
            return "int";
        }

        static String by(long x) {
            return "long";
        }

        static String by(double x) {
            return "double";
        }

        static BigDecimal big(BigDecimal x) {
            return x;
        }

        static BigInteger huge(BigInteger x) {
            return x;
        }

        static String onlyLong(long x) {
            return "long " + x;
        }

        static String onlyBoxedLong(Long x) {
            return "Long " + x;
        }

        static int count(String... all) {
            return all.length;
        }

        static long total(long... all) {
            return Arrays.stream(all).sum();
        }

        static String shown(String one) {
            return "one";
        }

        static String shown(String one, Object... others) {
            return "many";
        }

        static BigDecimal decimals(BigDecimal... all) {
            return Arrays.stream(all).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }
}

final class OverloadsBehaviour {
    private static final Overloads FORMULAS = new OverloadsFormulas();

    private OverloadsBehaviour() {}

    static void subtypes_chooseTheNearest() {
        assertThat(FORMULAS.bySubtype(new ArrayList<>())).isEqualTo("List");
        assertThat(FORMULAS.bySupertype(List.of())).isEqualTo("List");
        assertThat(FORMULAS.byObject(new StringBuilder())).isEqualTo("Object");
        assertThat(FORMULAS.byNull()).isEqualTo("List null");
    }

    static void primitives_widenBeforeTheyAreBoxed() {
        assertThat(FORMULAS.byWidening((short) 1)).isEqualTo("int");
        assertThat(FORMULAS.byWideningOfFloat(1)).isEqualTo("double");
        assertThat(FORMULAS.byCharacter('x')).isEqualTo("int");
        assertThat(FORMULAS.byIntLiteral()).isEqualTo("int");
        assertThat(FORMULAS.byFraction()).isEqualTo("double");
        assertThat(FORMULAS.byLongLiteral()).isEqualTo("long");
    }

    static void boxes_areObjectsBeforeTheyAreNumbers() {
        assertThat(FORMULAS.boxedLong(1L)).isEqualTo("Object");
    }

    static void numbers_areConvertedExactlyAtLast() {
        assertThat(FORMULAS.literalToDecimal()).isEqualTo(new BigDecimal("3"));
        assertThat(FORMULAS.fractionToDecimal()).isEqualTo(new BigDecimal("0.1"));
        assertThat(FORMULAS.intToDecimal(-7)).isEqualTo(new BigDecimal("-7"));
        assertThat(FORMULAS.bigIntegerToDecimal(BigInteger.TEN)).isEqualTo(new BigDecimal("10"));
        assertThat(FORMULAS.boxedToBigInteger(5)).isEqualTo(BigInteger.valueOf(5));
        assertThat(FORMULAS.intToLong(3)).isEqualTo("long 3");
        assertThat(FORMULAS.intToBoxedLong(3)).isEqualTo("Long 3");
        assertThat(FORMULAS.literalToBoxedLong()).isEqualTo("Long 7");
    }

    static void many_areTakenAtLast() {
        assertThat(FORMULAS.noneOfMany()).isZero();
        assertThat(FORMULAS.many()).isEqualTo(3);
        assertThat(FORMULAS.anArrayOfMany(new String[] {"a", "b"})).isEqualTo(2);
        assertThat(FORMULAS.manyNumbers(4)).isEqualTo(7);
        assertThat(FORMULAS.fixedBeforeMany("x")).isEqualTo("one");
        assertThat(FORMULAS.manyWhereNoFixed("x")).isEqualTo("many");
        assertThat(FORMULAS.manyDecimals(BigDecimal.TEN)).isEqualTo(new BigDecimal("11.5"));
    }

    static void methods_ofTheJdk() {
        assertThat(FORMULAS.ofTheJdk(-1)).isEqualTo(4);
        assertThat(FORMULAS.qualified(3)).isEqualTo(3.0);
        assertThat(FORMULAS.roundQualified(2.5)).isEqualTo(3);
        assertThat(FORMULAS.textNotCharacter("abc")).isEqualTo(1);
        assertThat(FORMULAS.characterAsInt("abc", 'c')).isEqualTo(2);
        assertThat(FORMULAS.texts("aab")).isEqualTo("bb");
        assertThat(FORMULAS.methods("axe")).isTrue();
        assertThat(FORMULAS.builder(new StringBuilder(), 'x', "y")).isEqualTo("xy1.5");
        assertThat(FORMULAS.getOfList(List.of("a", "b"), 1)).isEqualTo("b");
        assertThat(FORMULAS.boxedAsObject(List.of(7, 9), 9)).isEqualTo(1);
    }
}
