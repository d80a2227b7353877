package shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.Formula;
import dev.dunder.Formulas;
import dev.dunder.Op;
import dev.dunder.Operator;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is true: by __bool__, else by length, else all but null; and what len, bool and calls become. */
@Formulas
interface Truths {

    @Formula("1 if x else 0")
    int byBool(Flag x);

    @Formula("1 if x else 0")
    int byLen(Sized x);

    @Formula("1 if x else 0")
    int bySize(List<String> x);

    @Formula("1 if x else 0")
    int byIsEmpty(Basket x);

    @Formula("1 if x else 0")
    int always(Plain x);

    @Formula("1 if x else 0")
    int blocked(Closed x);

    @Formula("1 if x else 0")
    int ofText(String x);

    @Formula("1 if x else 0")
    int ofOptional(Optional<String> x);

    @Formula("1 if x else 0")
    int ofMap(Map<String, String> x);

    @Formula("1 if x else 0")
    int ofArray(int[] x);

    @Formula("1 if x else 0")
    int ofInt(int x);

    @Formula("1 if x else 0")
    int ofDouble(double x);

    @Formula("1 if x else 0")
    int ofBoxed(Long x);

    @Formula("1 if x else 0")
    int ofDecimal(BigDecimal x);

    @Formula("1 if x else 0")
    int ofBoolean(Boolean x);

    @Formula("not x")
    boolean not(Sized x);

    @Formula("not not x")
    boolean notNot(BigInteger x);

    @Formula("bool(x)")
    boolean boolOfBasket(Basket x);

    @Formula("bool(make())")
    boolean boolOfCall();

    static Sized make() {
        return new Sized(0);
    }

    @Formula("x and y")
    boolean and(boolean x, boolean y);

    @Formula("1 if x and not y or z else 0")
    int condition(Sized x, Plain y, int z);

    @Formula("x or y")
    String or(String x, String y);

    @Formula("len(x)")
    int lenOfDunder(Sized x);

    @Formula("len(x)")
    long lenOfLong(Wide x);

    @Formula("len(a) + len(b) + len(c) + len(d) + len(e)")
    int lens(String a, Collection<String> b, Map<String, Integer> c, double[] d, StringBuilder e);

    @Formula("'none' if x is None else 'some'")
    String none(Plain x);

    @Formula("None")
    Plain nothing();

    @Formula("x if flag else None")
    Integer boxed(int x, boolean flag);

    /** True where its flag is. */
    record Flag(boolean value) {
        boolean __bool__() {
            return value;
        }

        int __len__() {
            return 0;
        }
    }

    /** True where its length is not 0. */
    record Sized(int size) {
        int __len__() {
            return size;
        }
    }

    /** Of a length that int cannot hold. */
    record Wide(long size) {}

    /** True where it is not empty. */
    final class Basket {
        private final List<String> items = new ArrayList<>();

        boolean isEmpty() {
            return items.isEmpty();
        }

        Basket with(String item) {
            items.add(item);
            return this;
        }
    }

    /** True where it is there. */
    record Plain(int size1) {}

    /** Has a size, but says that it is not its length. */
    final class Closed {
        @Operator(Op.NONE)
        public int size() {
            return 0;
        }
    }
}

final class TruthsBehaviour {
    private static final Truths FORMULAS = new TruthsFormulas();

    private TruthsBehaviour() {}

    static void truth_isOfBoolThenOfLength() {
        assertThat(FORMULAS.byBool(new Truths.Flag(true))).isEqualTo(1);
        assertThat(FORMULAS.byBool(new Truths.Flag(false))).isZero();
        assertThat(FORMULAS.byBool(null)).isZero();
        assertThat(FORMULAS.byLen(new Truths.Sized(3))).isEqualTo(1);
        assertThat(FORMULAS.byLen(new Truths.Sized(0))).isZero();
        assertThat(FORMULAS.bySize(List.of())).isZero();
        assertThat(FORMULAS.byIsEmpty(new Truths.Basket())).isZero();
        assertThat(FORMULAS.byIsEmpty(new Truths.Basket().with("a"))).isEqualTo(1);
        assertThat(FORMULAS.always(new Truths.Plain(0))).isEqualTo(1);
        assertThat(FORMULAS.always(null)).isZero();
        assertThat(FORMULAS.blocked(new Truths.Closed())).isEqualTo(1);
    }

    static void truth_ofTheJdk() {
        assertThat(FORMULAS.ofText("")).isZero();
        assertThat(FORMULAS.ofText("0")).isEqualTo(1);
        assertThat(FORMULAS.ofOptional(Optional.empty())).isZero();
        assertThat(FORMULAS.ofOptional(Optional.of(""))).isEqualTo(1);
        assertThat(FORMULAS.ofMap(Map.of())).isZero();
        assertThat(FORMULAS.ofArray(new int[1])).isEqualTo(1);
        assertThat(FORMULAS.ofArray(new int[0])).isZero();
    }

    static void truth_ofNumbers() {
        assertThat(FORMULAS.ofInt(-1)).isEqualTo(1);
        assertThat(FORMULAS.ofDouble(Double.NaN)).isEqualTo(1);
        assertThat(FORMULAS.ofDouble(-0.0)).isZero();
        assertThat(FORMULAS.ofBoxed(0L)).isZero();
        assertThat(FORMULAS.ofBoxed(null)).isZero();
        assertThat(FORMULAS.ofDecimal(new BigDecimal("0.00"))).isZero();
        assertThat(FORMULAS.ofBoolean(null)).isZero();
        assertThat(FORMULAS.ofBoolean(true)).isEqualTo(1);
    }

    static void not_isTheOpposite() {
        assertThat(FORMULAS.not(null)).isTrue();
        assertThat(FORMULAS.not(new Truths.Sized(1))).isFalse();
        assertThat(FORMULAS.notNot(BigInteger.TEN)).isTrue();
        assertThat(FORMULAS.boolOfBasket(new Truths.Basket())).isFalse();
        assertThat(FORMULAS.boolOfCall()).isFalse();
        assertThat(FORMULAS.and(true, false)).isFalse();
        assertThat(FORMULAS.condition(new Truths.Sized(1), null, 0)).isEqualTo(1);
        assertThat(FORMULAS.condition(new Truths.Sized(0), null, 0)).isZero();
        assertThat(FORMULAS.condition(null, new Truths.Plain(1), 7)).isEqualTo(1);
    }

    static void or_givesAnOperand() {
        assertThat(FORMULAS.or("", "b")).isEqualTo("b");
        assertThat(FORMULAS.or("a", "b")).isEqualTo("a");
        assertThat(FORMULAS.or(null, null)).isNull();
    }

    static void lengths_areOfAllThatHasOne() {
        assertThat(FORMULAS.lenOfDunder(new Truths.Sized(3))).isEqualTo(3);
        assertThat(FORMULAS.lenOfLong(new Truths.Wide(1L << 40))).isEqualTo(1L << 40);
        assertThat(FORMULAS.lens("ab", List.of("a"), Map.of(), new double[4], new StringBuilder("abc")))
                .isEqualTo(10);
    }

    static void none_isNull() {
        assertThat(FORMULAS.none(null)).isEqualTo("none");
        assertThat(FORMULAS.nothing()).isNull();
        assertThat(FORMULAS.boxed(5, true)).isEqualTo(5);
        assertThat(FORMULAS.boxed(5, false)).isNull();
    }
}
