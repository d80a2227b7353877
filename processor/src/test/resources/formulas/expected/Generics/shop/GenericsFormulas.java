package shop;

import dev.dunder.GeneratedByDunder;
import dev.dunder.runtime.Items;
import dev.dunder.runtime.Maps;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The formulas of {@link Generics}, compiled. */
@GeneratedByDunder
final class GenericsFormulas<E extends Comparable<E>> implements Generics<E> {
    /** Creates the formulas; they keep nothing. */
    public GenericsFormulas() {}

    /**
     * {@code greatest(x, y)}.
     *
     * <ul>
     *   <li>{@code greatest(x, y)} → {@code Generics.Functions.greatest(x, y)}
     * </ul>
     */
    @Override
    public E ofTheInterfacesVariable(E x, E y) {
        return Generics.Functions.greatest(x, y);
    }

    /**
     * {@code greatest(x, y)}.
     *
     * <ul>
     *   <li>{@code greatest(x, y)} → {@code Generics.Functions.greatest(x, y)}
     * </ul>
     */
    @Override
    public <T extends Comparable<? super T>> T ofTheMethodsVariable(T x, T y) {
        return Generics.Functions.greatest(x, y);
    }

    /**
     * {@code greatest(x, y).length()}.
     *
     * <ul>
     *   <li>{@code greatest(x, y)} → {@code Generics.Functions.greatest(x, y)}
     *   <li>{@code greatest(x, y).length()} → {@code Generics.Functions.greatest(x, y).length()}
     * </ul>
     */
    @Override
    public int inferred(String x, String y) {
        return Generics.Functions.greatest(x, y).length();
    }

    /**
     * {@code greatest(x, 3) + 1}.
     *
     * <ul>
     *   <li>{@code greatest(x, 3)} → {@code Generics.Functions.greatest(x, 3)}
     *   <li>{@code greatest(x, 3) + 1} → {@code Math.addExact(Generics.Functions.greatest(x, 3), 1)}
     * </ul>
     */
    @Override
    public int inferredFromBoxes(int x) {
        return Math.addExact(Generics.Functions.greatest(x, 3), 1);
    }

    /**
     * {@code x < y}.
     *
     * <ul>
     *   <li>{@code x < y} → {@code x.compareTo(y) < 0}
     * </ul>
     */
    @Override
    public boolean compared(E x, E y) {
        return x.compareTo(y) < 0;
    }

    /**
     * {@code max(x, y, z)}.
     *
     * <ul>
     *   <li>{@code max(x, y, z)} → {@code max(max(x, y), z)}
     * </ul>
     */
    @Override
    public E extreme(E x, E y, E z) {
        return max(max(x, y), z);
    }

    /**
     * {@code first(list)}.
     *
     * <ul>
     *   <li>{@code first(list)} → {@code Generics.Functions.first(list)}
     * </ul>
     */
    @Override
    public Number ofWildcard(List<? extends Number> list) {
        return Generics.Functions.first(list);
    }

    /**
     * {@code list[0].intValue() + list.get(1).intValue()}.
     *
     * <ul>
     *   <li>{@code list[0]} → {@code list.get(0)}
     *   <li>{@code list[0].intValue()} → {@code list.get(0).intValue()}
     *   <li>{@code list[0].intValue() + list.get(1).intValue()} → {@code Math.addExact(list.get(0).intValue(), list.get(1).intValue())}
     * </ul>
     */
    @Override
    public int readThroughWildcard(List<? extends Number> list) {
        return Math.addExact(list.get(0).intValue(), list.get(1).intValue());
    }

    /**
     * {@code first(list).length()}.
     *
     * <ul>
     *   <li>{@code first(list)} → {@code Generics.Functions.first(list)}
     *   <li>{@code first(list).length()} → {@code Generics.Functions.first(list).length()}
     * </ul>
     */
    @Override
    public int ofNested(Map<String, List<String>> map, List<String> list) {
        return Generics.Functions.first(list).length();
    }

    /**
     * {@code map[key][-1].length()}.
     *
     * <ul>
     *   <li>{@code map[key]} → {@code Maps.item(map, key)}
     *   <li>{@code map[key][-1]} → {@code Items.item(Maps.item(map, key), -1)}
     *   <li>{@code map[key][-1].length()} → {@code Items.item(Maps.item(map, key), -1).length()}
     * </ul>
     */
    @Override
    public int itemsOfItems(Map<? super String, ? extends List<String>> map, String key) {
        return Items.item(Maps.item(map, key), -1).length();
    }

    /**
     * {@code map.get('a').get(0)}.
     *
     * <ul>
     *   <li>{@code map.get('a')} → {@code map.get("a")}
     *   <li>{@code map.get('a').get(0)} → {@code map.get("a").get(0)}
     * </ul>
     */
    @Override
    public String methodsOfItems(Map<String, List<String>> map) {
        return map.get("a").get(0);
    }

    /**
     * {@code Box(x)}.
     *
     * <ul>
     *   <li>{@code Box(x)} → {@code new Generics.Box<>(x)}
     * </ul>
     */
    @Override
    public Generics.Box<String> created(String x) {
        return new Generics.Box<>(x);
    }

    /**
     * {@code Box(x).content.length()}.
     *
     * <ul>
     *   <li>{@code Box(x)} → {@code new Generics.Box<>(x)}
     *   <li>{@code Box(x).content} → {@code new Generics.Box<>(x).content()}
     *   <li>{@code Box(x).content.length()} → {@code new Generics.Box<>(x).content().length()}
     * </ul>
     */
    @Override
    public int createdAndAsked(String x) {
        return new Generics.Box<>(x).content().length();
    }

    /**
     * {@code Box(Box(x)).content().content()}.
     *
     * <ul>
     *   <li>{@code Box(x)} → {@code new Generics.Box<>(x)}
     *   <li>{@code Box(Box(x))} → {@code new Generics.Box<>(new Generics.Box<>(x))}
     *   <li>{@code Box(Box(x)).content()} → {@code new Generics.Box<>(new Generics.Box<>(x)).content()}
     *   <li>{@code Box(Box(x)).content().content()} → {@code new Generics.Box<>(new Generics.Box<>(x)).content().content()}
     * </ul>
     */
    @Override
    public E createdTwice(E x) {
        return new Generics.Box<>(new Generics.Box<>(x)).content().content();
    }

    /**
     * {@code Box(3).content + 1}.
     *
     * <ul>
     *   <li>{@code Box(3)} → {@code new Generics.Box<>(3)}
     *   <li>{@code Box(3).content} → {@code new Generics.Box<>(3).content()}
     *   <li>{@code Box(3).content + 1} → {@code Math.addExact(new Generics.Box<>(3).content(), 1)}
     * </ul>
     */
    @Override
    public int createdOfNumber() {
        return Math.addExact(new Generics.Box<>(3).content(), 1);
    }

    /**
     * {@code Pair(x, 'b').swapped().second}.
     *
     * <ul>
     *   <li>{@code Pair(x, 'b')} → {@code new Generics.Pair<>(x, "b")}
     *   <li>{@code Pair(x, 'b').swapped()} → {@code new Generics.Pair<>(x, "b").swapped()}
     *   <li>{@code Pair(x, 'b').swapped().second} → {@code new Generics.Pair<>(x, "b").swapped().second()}
     * </ul>
     */
    @Override
    public E swapped(E x) {
        return new Generics.Pair<>(x, "b").swapped().second();
    }

    /**
     * {@code Pair.of(x, y).first}.
     *
     * <ul>
     *   <li>{@code Pair.of(x, y)} → {@code Generics.Pair.of(x, y)}
     *   <li>{@code Pair.of(x, y).first} → {@code Generics.Pair.of(x, y).first()}
     * </ul>
     */
    @Override
    public String staticOfGeneric(String x, List<String> y) {
        return Generics.Pair.of(x, y).first();
    }

    /** {@code box.mapped(x).content()}. */
    @Override
    public <T> T genericMethodOfGenericClass(Generics.Box<String> box, T x) {
        return box.mapped(x).content();
    }

    /**
     * {@code box + box}.
     *
     * <ul>
     *   <li>{@code box + box} → {@code box.plus(box)}
     * </ul>
     */
    @Override
    public Generics.Box<E> operator(Generics.Box<E> box) {
        return box.plus(box);
    }

    /**
     * {@code box + other}.
     *
     * <ul>
     *   <li>{@code box + other} → {@code box.plus(other)}
     * </ul>
     */
    @Override
    public <T extends Number> Generics.Box<T> operatorOfMethod(Generics.Box<T> box, Generics.Box<T> other) {
        return box.plus(other);
    }

    /**
     * {@code asList(x, y).get(0)}.
     *
     * <ul>
     *   <li>{@code asList(x, y)} → {@code Generics.Functions.asList(x, y)}
     *   <li>{@code asList(x, y).get(0)} → {@code Generics.Functions.asList(x, y).get(0)}
     * </ul>
     */
    @Override
    public E many(E x, E y) {
        return Generics.Functions.asList(x, y).get(0);
    }

    /** {@code array[0]}. */
    @Override
    public E ofArray(E[] array) {
        return array[0];
    }

    /**
     * {@code firstOf(array)}.
     *
     * <ul>
     *   <li>{@code firstOf(array)} → {@code Generics.Functions.firstOf(array)}
     * </ul>
     */
    @Override
    public String arrayOfVariables(String[] array) {
        return Generics.Functions.firstOf(array);
    }

    /** {@code x.name() + x.code()}. */
    @Override
    public <T extends Generics.Named & Generics.Coded> String intersection(T x) {
        return x.name() + x.code();
    }

    /**
     * {@code x + y}.
     *
     * <ul>
     *   <li>{@code x + y} → {@code x.plus(y)}
     * </ul>
     */
    @Override
    public <T extends Generics.Money<T>> T recursive(T x, T y) {
        return x.plus(y);
    }

    /**
     * {@code (x or y).amount}.
     *
     * <ul>
     *   <li>{@code x or y} → {@code x != null ? x : y}
     *   <li>{@code (x or y).amount} → {@code (x != null ? x : y).amount()}
     * </ul>
     */
    @Override
    public <T extends Generics.Money<T>> int recursiveOr(T x, T y) {
        return (x != null ? x : y).amount();
    }

    /**
     * {@code x if flag else y}.
     *
     * <ul>
     *   <li>{@code x if flag else y} → {@code flag ? x : y}
     * </ul>
     */
    @Override
    public Collection<String> leastUpper(List<String> x, Collection<String> y, boolean flag) {
        return flag ? x : y;
    }

    /**
     * {@code (list if flag else supplier.get()).size()}.
     *
     * <ul>
     *   <li>{@code list if flag else supplier.get()} → {@code flag ? list : supplier.get()}
     *   <li>{@code (list if flag else supplier.get()).size()} → {@code (flag ? list : supplier.get()).size()}
     * </ul>
     */
    @Override
    public int commonOfGenerics(boolean flag, ArrayList<String> list, Supplier<? extends List<String>> supplier) {
        return (flag ? list : supplier.get()).size();
    }

    /**
     * {@code List.of(x, y)}.
     *
     * <ul>
     *   <li>{@code List.of(x, y)} → {@code List.of(x, y)}
     * </ul>
     */
    @Override
    public List<String> listOf(String x, String y) {
        return List.of(x, y);
    }

    /**
     * {@code x.equals(y) and not list.contains(x)}.
     *
     * <ul>
     *   <li>{@code not list.contains(x)} → {@code !list.contains(x)}
     *   <li>{@code x.equals(y) and not list.contains(x)} → {@code x.equals(y) && !list.contains(x)}
     * </ul>
     */
    @Override
    public boolean ofObject(E x, E y, List<E> list) {
        return x.equals(y) && !list.contains(x);
    }

    /** {@code comparator.compare(x, y) < 0}. */
    @Override
    public boolean lowerBound(Comparator<? super E> comparator, E x, E y) {
        return comparator.compare(x, y) < 0;
    }

    /**
     * {@code Inner(3).n + Inner.NONE.n}.
     *
     * <ul>
     *   <li>{@code Inner(3)} → {@code new Generics.Outer.Inner(3)}
     *   <li>{@code Inner(3).n} → {@code new Generics.Outer.Inner(3).n()}
     *   <li>{@code Inner.NONE} → {@code Generics.Outer.Inner.NONE}
     *   <li>{@code Inner.NONE.n} → {@code Generics.Outer.Inner.NONE.n()}
     *   <li>{@code Inner(3).n + Inner.NONE.n} → {@code Math.addExact(new Generics.Outer.Inner(3).n(), Generics.Outer.Inner.NONE.n())}
     * </ul>
     */
    @Override
    public int nestedClass() {
        return Math.addExact(new Generics.Outer.Inner(3).n(), Generics.Outer.Inner.NONE.n());
    }

    /**
     * {@code Size.LARGE.ordinal() - Size.SMALL.ordinal()}.
     *
     * <ul>
     *   <li>{@code Size.LARGE} → {@code Generics.Size.LARGE}
     *   <li>{@code Size.LARGE.ordinal()} → {@code Generics.Size.LARGE.ordinal()}
     *   <li>{@code Size.SMALL} → {@code Generics.Size.SMALL}
     *   <li>{@code Size.SMALL.ordinal()} → {@code Generics.Size.SMALL.ordinal()}
     *   <li>{@code Size.LARGE.ordinal() - Size.SMALL.ordinal()} → {@code Math.subtractExact(Generics.Size.LARGE.ordinal(), Generics.Size.SMALL.ordinal())}
     * </ul>
     */
    @Override
    public int nestedEnum() {
        return Math.subtractExact(Generics.Size.LARGE.ordinal(), Generics.Size.SMALL.ordinal());
    }

    /**
     * {@code size == Size.LARGE or size is SMALL}.
     *
     * <ul>
     *   <li>{@code Size.LARGE} → {@code Generics.Size.LARGE}
     *   <li>{@code size == Size.LARGE} → {@code size == Generics.Size.LARGE}
     *   <li>{@code size is SMALL} → {@code size == Generics.Size.SMALL}
     *   <li>{@code size == Size.LARGE or size is SMALL} → {@code size == Generics.Size.LARGE || size == Generics.Size.SMALL}
     * </ul>
     */
    @Override
    public boolean enumConstants(Generics.Size size) {
        return size == Generics.Size.LARGE || size == Generics.Size.SMALL;
    }

    /** {@code optional.orElse(x)}. */
    @Override
    public String optional(Optional<String> optional, String x) {
        return optional.orElse(x);
    }

    /**
     * {@code Optional.of(x).get().length()}.
     *
     * <ul>
     *   <li>{@code Optional.of(x)} → {@code Optional.of(x)}
     *   <li>{@code Optional.of(x).get()} → {@code Optional.of(x).get()}
     *   <li>{@code Optional.of(x).get().length()} → {@code Optional.of(x).get().length()}
     * </ul>
     */
    @Override
    public int optionalOf(String x) {
        return Optional.of(x).get().length();
    }

    /**
     * {@code total(prices)}.
     *
     * <ul>
     *   <li>{@code total(prices)} → {@code Generics.Functions.total(prices)}
     * </ul>
     */
    @Override
    public BigDecimal collection(Collection<? extends BigDecimal> prices) {
        return Generics.Functions.total(prices);
    }

    /**
     * {@code pairs[0].first.length() + pairs[0].second.intValue()}.
     *
     * <ul>
     *   <li>{@code pairs[0]} → {@code pairs.get(0)}
     *   <li>{@code pairs[0].first} → {@code pairs.get(0).first()}
     *   <li>{@code pairs[0].first.length()} → {@code pairs.get(0).first().length()}
     *   <li>{@code pairs[0].second} → {@code pairs.get(0).second()}
     *   <li>{@code pairs[0].second.intValue()} → {@code pairs.get(0).second().intValue()}
     *   <li>{@code pairs[0].first.length() + pairs[0].second.intValue()} → {@code Math.addExact(pairs.get(0).first().length(), pairs.get(0).second().intValue())}
     * </ul>
     */
    @Override
    public int genericItems(List<? extends Generics.Pair<String, ? extends Number>> pairs) {
        return Math.addExact(pairs.get(0).first().length(), pairs.get(0).second().intValue());
    }

    private static <E extends Comparable<E>> E max(E best, E next) {
        return next.compareTo(best) > 0 ? next : best;
    }
}
