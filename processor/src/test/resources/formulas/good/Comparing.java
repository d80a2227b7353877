package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Comparisons and membership: by dunder methods, by compareTo and equals, by reflection, and of numbers by value. */
@Formulas
interface Comparing {

    @Formula("left < right")
    boolean byCompareTo(Version left, Version right);

    @Formula("left >= right")
    boolean byCompareToOfTheJdk(LocalDate left, LocalDate right);

    @Formula("left == right")
    boolean byEquals(Version left, Version right);

    @Formula("left != right")
    boolean notByEquals(Version left, Version right);

    @Formula("left == right")
    boolean byDunder(Loose left, Loose right);

    @Formula("left != right")
    boolean notByDunder(Loose left, Loose right);

    @Formula("left != right")
    boolean byDunderNe(Odd left, Odd right);

    @Formula("left == right")
    boolean beforeDunderNe(Odd left, Odd right);

    @Formula("left > right")
    boolean reflected(Heavy left, Light right);

    @Formula("left < right")
    boolean forward(Heavy left, Light right);

    @Formula("left < right")
    boolean subtypeFirst(Animal left, Dog right);

    @Formula("left <= right")
    boolean subtypeFirstByInheritance(Animal left, Dog right);

    @Formula("text < 'm'")
    boolean texts(String text);

    @Formula("letter <= text")
    boolean letterWithText(char letter, String text);

    @Formula("letter == 'x'")
    boolean letters(char letter);

    @Formula("x is y")
    boolean same(Version x, Version y);

    @Formula("x is not y")
    boolean notSame(Version x, Version y);

    @Formula("x is None or x == y")
    boolean orNone(Version x, Version y);

    @Formula("x != None")
    boolean there(Version x);

    @Formula("x in shelf")
    boolean byContainsMethod(int x, Shelf shelf);

    @Formula("x not in shelf")
    boolean notByContainsMethod(int x, Shelf shelf);

    @Formula("x in items")
    boolean inCollection(Version x, Collection<Version> items);

    @Formula("key in map")
    boolean inMap(String key, Map<String, Integer> map);

    @Formula("x in items")
    boolean inIterable(Version x, Iterable<Version> items);

    @Formula("x in items")
    boolean intInLongs(int x, List<Long> items);

    @Formula("1 in items")
    boolean oneInDecimals(Set<BigDecimal> items);

    @Formula("x in items")
    boolean longInArray(long x, int[] items);

    @Formula("x not in items")
    boolean notInTexts(String x, String[] items);

    @Formula("part in text")
    boolean inText(String part, String text);

    @Formula("letter in text")
    boolean letterInText(char letter, String text);

    @Formula("x in map")
    boolean intInMapOfBigIntegers(int x, Map<BigInteger, String> map);

    @Formula("low <= x < high")
    boolean chain(Version low, Version x, Version high);

    @Formula("not x in items")
    boolean notOfIn(Version x, List<? extends Version> items);

    /** Ordered by compareTo. */
    record Version(int number) implements Comparable<Version> {
        @Override
        public int compareTo(Version other) {
            return Integer.compare(number, other.number);
        }
    }

    /** Equal to others by its own rule. */
    final class Loose {
        public boolean __eq__(Loose other) {
            return true;
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    /** Neither equal nor unequal. */
    final class Odd {
        public boolean __eq__(Odd other) {
            return false;
        }

        public boolean __ne__(Odd other) {
            return false;
        }
    }

    /** Knows no comparisons. */
    record Heavy(int weight) {}

    /** Compares itself with heavy things. */
    final class Light {
        public boolean __lt__(Heavy other) {
            return other.weight() > 1;
        }

        public boolean __gt__(Heavy other) {
            return other.weight() < 1;
        }
    }

    /** Compares in its own way. */
    class Animal {
        public boolean __lt__(Animal other) {
            return false;
        }

        public boolean __gt__(Animal other) {
            return false;
        }

        public boolean __le__(Animal other) {
            return this instanceof Dog;
        }

        public boolean __ge__(Animal other) {
            return this instanceof Dog;
        }
    }

    /** Is asked first on the right. */
    final class Dog extends Animal {
        @Override
        public boolean __gt__(Animal other) {
            return true;
        }
    }

    /** Contains the even numbers, whatever its list says. */
    final class Shelf {
        public boolean __contains__(int number) {
            return number % 2 == 0;
        }

        public boolean contains(Object any) {
            return Objects.isNull(any);
        }
    }
}

final class ComparingBehaviour {
    private static final Comparing FORMULAS = new ComparingFormulas();
    private static final Comparing.Version ONE = new Comparing.Version(1);
    private static final Comparing.Version TWO = new Comparing.Version(2);

    private ComparingBehaviour() {}

    static void order_isOfCompareTo() {
        assertThat(FORMULAS.byCompareTo(ONE, TWO)).isTrue();
        assertThat(FORMULAS.byCompareTo(TWO, TWO)).isFalse();
        assertThat(FORMULAS.byCompareToOfTheJdk(LocalDate.EPOCH, LocalDate.EPOCH)).isTrue();
        assertThatThrownBy(() -> FORMULAS.byCompareTo(null, TWO)).isInstanceOf(NullPointerException.class);
    }

    static void equality_isNullSafe() {
        assertThat(FORMULAS.byEquals(new Comparing.Version(1), ONE)).isTrue();
        assertThat(FORMULAS.byEquals(null, ONE)).isFalse();
        assertThat(FORMULAS.byEquals(null, null)).isTrue();
        assertThat(FORMULAS.notByEquals(ONE, null)).isTrue();
    }

    static void equality_isOfDunders() {
        assertThat(FORMULAS.byDunder(new Comparing.Loose(), new Comparing.Loose())).isTrue();
        assertThat(FORMULAS.notByDunder(new Comparing.Loose(), new Comparing.Loose())).isFalse();
        assertThat(FORMULAS.byDunderNe(new Comparing.Odd(), new Comparing.Odd())).isFalse();
        assertThat(FORMULAS.beforeDunderNe(new Comparing.Odd(), new Comparing.Odd())).isFalse();
    }

    static void comparisons_areReflected() {
        assertThat(FORMULAS.reflected(new Comparing.Heavy(2), new Comparing.Light())).isTrue();
        assertThat(FORMULAS.forward(new Comparing.Heavy(2), new Comparing.Light())).isFalse();
        assertThat(FORMULAS.forward(new Comparing.Heavy(0), new Comparing.Light())).isTrue();
        assertThat(FORMULAS.subtypeFirst(new Comparing.Animal(), new Comparing.Dog())).isTrue();
        assertThat(FORMULAS.subtypeFirstByInheritance(new Comparing.Animal(), new Comparing.Dog())).isTrue();
    }

    static void texts_compareByTheirCharacters() {
        assertThat(FORMULAS.texts("lz")).isTrue();
        assertThat(FORMULAS.texts("m")).isFalse();
        assertThat(FORMULAS.letterWithText('a', "a")).isTrue();
        assertThat(FORMULAS.letters('x')).isTrue();
        assertThat(FORMULAS.letters('y')).isFalse();
    }

    static void identity_isJavas() {
        assertThat(FORMULAS.same(ONE, new Comparing.Version(1))).isFalse();
        assertThat(FORMULAS.notSame(ONE, ONE)).isFalse();
        assertThat(FORMULAS.orNone(null, ONE)).isTrue();
        assertThat(FORMULAS.there(null)).isFalse();
    }

    static void membership_isOfTheContainer() {
        assertThat(FORMULAS.byContainsMethod(2, new Comparing.Shelf())).isTrue();
        assertThat(FORMULAS.notByContainsMethod(2, new Comparing.Shelf())).isFalse();
        assertThat(FORMULAS.inCollection(ONE, List.of(new Comparing.Version(1)))).isTrue();
        assertThat(FORMULAS.inMap("b", Map.of("a", 1))).isFalse();
        assertThat(FORMULAS.inIterable(TWO, Set.of(ONE)::iterator)).isFalse();
        assertThat(FORMULAS.notOfIn(TWO, List.of(ONE))).isTrue();
    }

    static void membershipOfNumbers_isByValue() {
        assertThat(FORMULAS.intInLongs(2, List.of(1L, 2L))).isTrue();
        assertThat(FORMULAS.oneInDecimals(Set.of(new BigDecimal("1.00")))).isTrue();
        assertThat(FORMULAS.longInArray(1L << 32, new int[] {0})).isFalse();
        assertThat(FORMULAS.longInArray(7, new int[] {7})).isTrue();
        assertThat(FORMULAS.intInMapOfBigIntegers(7, Map.of(BigInteger.valueOf(7), "seven"))).isTrue();
    }

    static void membershipOfTexts_isThatOfParts() {
        assertThat(FORMULAS.inText("", "abc")).isTrue();
        assertThat(FORMULAS.inText("bc", "abc")).isTrue();
        assertThat(FORMULAS.letterInText('c', "ab")).isFalse();
        assertThat(FORMULAS.notInTexts("a", new String[] {"b"})).isTrue();
    }

    static void chain_isOfBothComparisons() {
        assertThat(FORMULAS.chain(ONE, ONE, TWO)).isTrue();
        assertThat(FORMULAS.chain(ONE, TWO, TWO)).isFalse();
    }
}
