package shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Generic methods, classes, arrays and variables: the types that calls have are those that javac finds. */
@Formulas(use = {Generics.Box.class, Generics.Pair.class, Generics.Functions.class, List.class,
    Optional.class, Map.class, Generics.Outer.Inner.class, Generics.Size.class})
interface Generics<E extends Comparable<E>> {

    @Formula("greatest(x, y)")
    E ofTheInterfacesVariable(E x, E y);

    @Formula("greatest(x, y)")
    <T extends Comparable<? super T>> T ofTheMethodsVariable(T x, T y);

    @Formula("greatest(x, y).length()")
    int inferred(String x, String y);

    @Formula("greatest(x, 3) + 1")
    int inferredFromBoxes(int x);

    @Formula("x < y")
    boolean compared(E x, E y);

    @Formula("max(x, y, z)")
    E extreme(E x, E y, E z);

    @Formula("first(list)")
    Number ofWildcard(List<? extends Number> list);

    @Formula("list[0].intValue() + list.get(1).intValue()")
    int readThroughWildcard(List<? extends Number> list);

    @Formula("first(list).length()")
    int ofNested(Map<String, List<String>> map, List<String> list);

    @Formula("map[key][-1].length()")
    int itemsOfItems(Map<? super String, ? extends List<String>> map, String key);

    @Formula("map.get('a').get(0)")
    String methodsOfItems(Map<String, List<String>> map);

    @Formula("Box(x)")
    Box<String> created(String x);

    @Formula("Box(x).content.length()")
    int createdAndAsked(String x);

    @Formula("Box(Box(x)).content().content()")
    E createdTwice(E x);

    @Formula("Box(3).content + 1")
    int createdOfNumber();

    @Formula("Pair(x, 'b').swapped().second")
    E swapped(E x);

    @Formula("Pair.of(x, y).first")
    String staticOfGeneric(String x, List<String> y);

    @Formula("box.mapped(x).content()")
    <T> T genericMethodOfGenericClass(Box<String> box, T x);

    @Formula("box + box")
    Box<E> operator(Box<E> box);

    @Formula("box + other")
    <T extends Number> Box<T> operatorOfMethod(Box<T> box, Box<T> other);

    @Formula("asList(x, y).get(0)")
    E many(E x, E y);

    @Formula("array[0]")
    E ofArray(E[] array);

    @Formula("firstOf(array)")
    String arrayOfVariables(String[] array);

    @Formula("x.name() + x.code()")
    <T extends Named & Coded> String intersection(T x);

    @Formula("x + y")
    <T extends Money<T>> T recursive(T x, T y);

    @Formula("(x or y).amount")
    <T extends Money<T>> int recursiveOr(T x, T y);

    @Formula("x if flag else y")
    Collection<String> leastUpper(List<String> x, Collection<String> y, boolean flag);

    @Formula("(list if flag else supplier.get()).size()")
    int commonOfGenerics(boolean flag, ArrayList<String> list, Supplier<? extends List<String>> supplier);

    @Formula("List.of(x, y)")
    List<String> listOf(String x, String y);

    @Formula("x.equals(y) and not list.contains(x)")
    boolean ofObject(E x, E y, List<E> list);

    @Formula("comparator.compare(x, y) < 0")
    boolean lowerBound(Comparator<? super E> comparator, E x, E y);

    @Formula("Inner(3).n + Inner.NONE.n")
    int nestedClass();

    @Formula("Size.LARGE.ordinal() - Size.SMALL.ordinal()")
    int nestedEnum();

    @Formula("size == Size.LARGE or size is SMALL")
    boolean enumConstants(Size size);

    @Formula("optional.orElse(x)")
    String optional(Optional<String> optional, String x);

    @Formula("Optional.of(x).get().length()")
    int optionalOf(String x);

    @Formula("total(prices)")
    BigDecimal collection(Collection<? extends BigDecimal> prices);

    @Formula("pairs[0].first.length() + pairs[0].second.intValue()")
    int genericItems(List<? extends Pair<String, ? extends Number>> pairs);

    /** A box of anything. */
    record Box<T>(T content) {
        Box<T> plus(Box<? extends T> other) {
            return new Box<>(other.content());
        }

        <R> Box<R> mapped(R other) {
            return new Box<>(other);
        }
    }

    /** A pair. */
    record Pair<A, B>(A first, B second) {
        static <A, B> Pair<A, B> of(A first, Collection<? extends B> seconds) {
            return new Pair<>(first, seconds.iterator().next());
        }

        Pair<B, A> swapped() {
            return new Pair<>(second, first);
        }
    }

    /** Has a name. */
    interface Named {
        String name();
    }

    /** Has a code. */
    interface Coded {
        int code();
    }

    /** Both. */
    record Thing(String name, int code) implements Named, Coded, Serializable {}

    /** Money that adds to its own kind. */
    abstract class Money<S extends Money<S>> {
        abstract int amount();

        abstract S plus(S other);
    }

    /** A kind of money. */
    final class Euro extends Money<Euro> {
        private final int amount;

        Euro(int amount) {
            this.amount = amount;
        }

        @Override
        int amount() {
            return amount;
        }

        @Override
        Euro plus(Euro other) {
            return new Euro(amount + other.amount);
        }
    }

    /** Has a class within. */
    final class Outer {
        private Outer() {}

        /** It. */
        record Inner(int n) {
            static final Inner NONE = new Inner(0);
        }
    }

    /** An enum. */
    enum Size {
        SMALL,
        LARGE
    }

    /** Generic functions. */
    final class Functions {
        private Functions() {}

        static <T extends Comparable<? super T>> T greatest(T x, T y) {
            return x.compareTo(y) < 0 ? y : x;
        }

        static <T> T first(List<? extends T> list) {
            return list.get(0);
        }

        static <T> T firstOf(T[] array) {
            return array[0];
        }

        @SafeVarargs
        static <T> List<T> asList(T... all) {
            return Collections.nCopies(1, all[0]);
        }

        static BigDecimal total(Collection<? extends BigDecimal> all) {
            return all.stream().map(one -> (BigDecimal) one).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }
}

final class GenericsBehaviour {
    private static final Generics<String> FORMULAS = new GenericsFormulas<>();

    private GenericsBehaviour() {}

    static void variables_areInferred() {
        assertThat(FORMULAS.ofTheInterfacesVariable("a", "b")).isEqualTo("b");
        assertThat(FORMULAS.ofTheMethodsVariable(3, 2)).isEqualTo(3);
        assertThat(FORMULAS.inferred("a", "bcd")).isEqualTo(3);
        assertThat(FORMULAS.inferredFromBoxes(9)).isEqualTo(10);
        assertThat(FORMULAS.compared("a", "b")).isTrue();
        assertThat(FORMULAS.extreme("a", "c", "b")).isEqualTo("c");
        assertThat(FORMULAS.many("a", "b")).isEqualTo("a");
    }

    static void wildcards_areRead() {
        assertThat(FORMULAS.ofWildcard(List.of(1.5))).isEqualTo(1.5);
        assertThat(FORMULAS.readThroughWildcard(List.of(1, 2))).isEqualTo(3);
        assertThat(FORMULAS.ofNested(Map.of(), List.of("abc"))).isEqualTo(3);
        assertThat(FORMULAS.itemsOfItems(Map.of("k", List.of("a", "bc")), "k")).isEqualTo(2);
        assertThat(FORMULAS.methodsOfItems(Map.of("a", List.of("x")))).isEqualTo("x");
        assertThat(FORMULAS.lowerBound(Comparator.reverseOrder(), "b", "a")).isTrue();
        assertThat(FORMULAS.genericItems(List.of(new Generics.Pair<>("ab", 2.5)))).isEqualTo(4);
        assertThat(FORMULAS.collection(List.of(BigDecimal.ONE, BigDecimal.TEN))).isEqualTo(BigDecimal.valueOf(11));
    }

    static void objects_areCreated() {
        assertThat(FORMULAS.created("x")).isEqualTo(new Generics.Box<>("x"));
        assertThat(FORMULAS.createdAndAsked("xyz")).isEqualTo(3);
        assertThat(FORMULAS.createdTwice("x")).isEqualTo("x");
        assertThat(FORMULAS.createdOfNumber()).isEqualTo(4);
        assertThat(FORMULAS.swapped("x")).isEqualTo("x");
        assertThat(FORMULAS.staticOfGeneric("x", List.of("y"))).isEqualTo("x");
        assertThat(FORMULAS.<Integer>genericMethodOfGenericClass(new Generics.Box<>("x"), 4)).isEqualTo(4);
        assertThat(FORMULAS.nestedClass()).isEqualTo(3);
        assertThat(FORMULAS.nestedEnum()).isEqualTo(1);
        assertThat(FORMULAS.enumConstants(Generics.Size.SMALL)).isTrue();
    }

    static void operators_ofGenericClasses() {
        assertThat(FORMULAS.operator(new Generics.Box<>("x"))).isEqualTo(new Generics.Box<>("x"));
        assertThat(FORMULAS.<Integer>operatorOfMethod(new Generics.Box<>(1), new Generics.Box<>(2)))
                .isEqualTo(new Generics.Box<>(2));
        assertThat(FORMULAS.recursive(new Generics.Euro(1), new Generics.Euro(2)).amount()).isEqualTo(3);
        assertThat(FORMULAS.recursiveOr(null, new Generics.Euro(2))).isEqualTo(2);
        assertThat(FORMULAS.intersection(new Generics.Thing("n", 1))).isEqualTo("n1");
    }

    static void arraysAndCollections() {
        assertThat(FORMULAS.ofArray(new String[] {"a"})).isEqualTo("a");
        assertThat(FORMULAS.arrayOfVariables(new String[] {"b"})).isEqualTo("b");
        assertThat(FORMULAS.leastUpper(List.of("a"), List.of("b"), false)).containsExactly("b");
        assertThat(FORMULAS.commonOfGenerics(false, new ArrayList<>(), () -> List.of("a"))).isEqualTo(1);
        assertThat(FORMULAS.listOf("a", "b")).containsExactly("a", "b");
        assertThat(FORMULAS.ofObject("a", "a", List.of())).isTrue();
        assertThat(FORMULAS.optional(Optional.empty(), "x")).isEqualTo("x");
        assertThat(FORMULAS.optionalOf("abc")).isEqualTo(3);
    }

}
