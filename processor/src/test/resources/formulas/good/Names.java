package shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.math.BigDecimal;
import java.util.List;

/** What names mean: parameters, then what the interface has, then built-ins, then the classes in use. */
@Formulas(use = {Names.Constants.class, Names.Tools.class, Math.class, Integer.class})
interface Names {
    int LIMIT = 10;
    BigDecimal RATE = new BigDecimal("0.2");
    String len = "not the built-in";

    @Formula("LIMIT + 1")
    int constant();

    @Formula("LIMIT + 1")
    int hidden(int LIMIT);

    @Formula("RATE * 2")
    BigDecimal decimalConstant();

    @Formula("len + str(len('abc'))")
    String constantBesideBuiltIn();

    @Formula("max(x, 1)")
    String ownMethodBeforeBuiltIn(int x);

    static String max(int x, int y) {
        return "own " + Math.max(x, y);
    }

    @Formula("abs(x)")
    int builtInBeforeUse(int x);

    @Formula("hypot(3, 4) + PI - PI")
    double used();

    @Formula("MAX_VALUE - 1")
    int constantInUse();

    @Formula("Integer.MIN_VALUE + Constants.START")
    int qualifiedConstants();

    @Formula("twice(x) + thrice(x)")
    int defaultMethods(int x);

    default int twice(int x) {
        return 2 * x;
    }

    static int thrice(int x) {
        return 3 * x;
    }

    @Formula("square(x) + square(x + 1)")
    int formulasOfEachOther(int x);

    @Formula("x * x")
    int square(int x);

    @Formula("1 if n == 0 else n * factorial(n - 1)")
    long factorial(int n);

    @Formula("value + middle + self + result + CONTEXT + left")
    int namesLikeGeneratedOnes(int value, int middle, int self, int result, int CONTEXT, int left);

    @Formula("(a() or b()) + value + value2")
    String namesLikeLocals(String value, String value2);

    static String a() {
        return "";
    }

    static String b() {
        return "b";
    }

    @Formula("$x + preis$ + größe + __ + _x")
    int signs(int $x, int preis$, int größe, int __, int _x);

    @Formula("straße * 2 + été")
    int letters(int straße, int été);

    @Formula("bean.name + bean.code + bean.title + bean.word")
    String attributes(Bean bean);

    @Formula("1 if bean.open and not bean.closed else 0")
    int truths(Bean bean);

    @Formula("bean.issue")
    String noTruth(Bean bean);

    @Formula("point.x + point.y")
    int components(Point point);

    @Formula("items.length + rows[0].length")
    int lengths(String[] items, int[][] rows);

    @Formula("line.product.price * line.qty")
    int path(Line line);

    @Formula("x.URL")
    String capitals(Capitals x);

    @Formula("true and True and not false and not False")
    boolean truthLiterals();

    @Formula("null is None")
    boolean nullLiterals();

    @Formula("match + type + record + yield_")
    int softKeywords(int match, int type, int record, int yield_);

    /** Constants. */
    final class Constants {
        static final int START = 5;

        private Constants() {}
    }

    /** Functions of names that are taken already. */
    final class Tools {
        private Tools() {}

        static int abs(int x) {
            return -1;
        }
    }

    /** Has all kinds of attributes. */
    final class Bean {
        public String word = "field";
        public String title = "hidden by title()";
        public String name = "hidden by getName()";

        public String getName() {
            return "getName ";
        }

        public String name() {
            return "hidden by getName()";
        }

        public String title() {
            return "title() ";
        }

        public String getCode() {
            return "getCode ";
        }

        public boolean isOpen() {
            return true;
        }

        public Boolean isClosed() {
            return false;
        }

        public String issue() {
            return "issue()";
        }
    }

    /** A record whose accessor goes before a getter. */
    record Point(int x, int y) {
        public int getX() {
            return -100;
        }
    }

    /** A product. */
    record Product(int price) {}

    /** A line. */
    record Line(Product product, int qty) {}

    /** Capitals. */
    final class Capitals {
        public String getURL() {
            return "getURL";
        }
    }
}

final class NamesBehaviour {
    private static final Names FORMULAS = new NamesFormulas();

    private NamesBehaviour() {}

    static void names_haveAnOrder() {
        assertThat(FORMULAS.constant()).isEqualTo(11);
        assertThat(FORMULAS.hidden(1)).isEqualTo(2);
        assertThat(FORMULAS.decimalConstant()).isEqualTo(new BigDecimal("0.4"));
        assertThat(FORMULAS.constantBesideBuiltIn()).isEqualTo("not the built-in3");
        assertThat(FORMULAS.ownMethodBeforeBuiltIn(5)).isEqualTo("own 5");
        assertThat(FORMULAS.builtInBeforeUse(-3)).isEqualTo(3);
        assertThat(FORMULAS.used()).isEqualTo(5.0);
        assertThat(FORMULAS.constantInUse()).isEqualTo(2147483646);
        assertThat(FORMULAS.qualifiedConstants()).isEqualTo(-2147483643);
    }

    static void methods_ofTheInterface() {
        assertThat(FORMULAS.defaultMethods(2)).isEqualTo(10);
        assertThat(FORMULAS.formulasOfEachOther(2)).isEqualTo(13);
        assertThat(FORMULAS.factorial(20)).isEqualTo(2432902008176640000L);
    }

    static void parameters_mayHaveAnyName() {
        assertThat(FORMULAS.namesLikeGeneratedOnes(1, 2, 3, 4, 5, 6)).isEqualTo(21);
        assertThat(FORMULAS.namesLikeLocals("v", "w")).isEqualTo("bvw");
        assertThat(FORMULAS.signs(1, 2, 3, 4, 5)).isEqualTo(15);
        assertThat(FORMULAS.letters(3, 4)).isEqualTo(10);
    }

    static void attributes_haveAnOrder() {
        assertThat(FORMULAS.attributes(new Names.Bean())).isEqualTo("getName getCode title() field");
        assertThat(FORMULAS.truths(new Names.Bean())).isEqualTo(1);
        assertThat(FORMULAS.noTruth(new Names.Bean())).isEqualTo("issue()");
        assertThat(FORMULAS.components(new Names.Point(1, 2))).isEqualTo(3);
        assertThat(FORMULAS.lengths(new String[2], new int[][] {{1, 2, 3}})).isEqualTo(5);
        assertThat(FORMULAS.path(new Names.Line(new Names.Product(4), 5))).isEqualTo(20);
        assertThat(FORMULAS.capitals(new Names.Capitals())).isEqualTo("getURL");
    }

    static void literals_ofBothLanguages() {
        assertThat(FORMULAS.truthLiterals()).isTrue();
        assertThat(FORMULAS.nullLiterals()).isTrue();
        assertThat(List.of(FORMULAS.softKeywords(1, 2, 3, 4))).containsExactly(10);
    }
}
