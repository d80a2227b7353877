package shop;

import dev.dunder.GeneratedByDunder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The formulas of {@link Targets}, compiled. */
@GeneratedByDunder
final class TargetsFormulas<E> implements Targets<E> {
    /** Creates the formulas; they keep nothing. */
    public TargetsFormulas() {}

    /**
     * {@code emptyList()}.
     *
     * <ul>
     *   <li>{@code emptyList()} → {@code Collections.emptyList()}
     * </ul>
     */
    @Override
    public List<String> none() {
        return Collections.emptyList();
    }

    /**
     * {@code emptyList()}.
     *
     * <ul>
     *   <li>{@code emptyList()} → {@code Collections.emptyList()}
     * </ul>
     */
    @Override
    public Collection<? extends E> noneOfVariable() {
        return Collections.emptyList();
    }

    /**
     * {@code emptyMap()}.
     *
     * <ul>
     *   <li>{@code emptyMap()} → {@code Collections.emptyMap()}
     * </ul>
     */
    @Override
    public Map<String, List<E>> noKeys() {
        return Collections.emptyMap();
    }

    /**
     * {@code Optional.empty()}.
     *
     * <ul>
     *   <li>{@code Optional.empty()} → {@code Optional.empty()}
     * </ul>
     */
    @Override
    public Optional<Integer> absent() {
        return Optional.empty();
    }

    /**
     * {@code singletonList(x)}.
     *
     * <ul>
     *   <li>{@code singletonList(x)} → {@code Collections.singletonList(x)}
     * </ul>
     */
    @Override
    public List<Number> wider(Integer x) {
        return Collections.singletonList(x);
    }

    /**
     * {@code List.of(x, 2.5)}.
     *
     * <ul>
     *   <li>{@code List.of(x, 2.5)} → {@code List.of(x, 2.5)}
     * </ul>
     */
    @Override
    public List<? super Integer> lower(int x) {
        return List.of(x, 2.5);
    }

    /**
     * {@code ArrayList()}.
     *
     * <ul>
     *   <li>{@code ArrayList()} → {@code new ArrayList<>()}
     * </ul>
     */
    @Override
    public List<E> created() {
        return new ArrayList<>();
    }

    /**
     * {@code ArrayList(names)}.
     *
     * <ul>
     *   <li>{@code ArrayList(names)} → {@code new ArrayList<>(names)}
     * </ul>
     */
    @Override
    public Collection<CharSequence> copied(List<String> names) {
        return new ArrayList<>(names);
    }

    /**
     * {@code naturalOrder()}.
     *
     * <ul>
     *   <li>{@code naturalOrder()} → {@code Comparator.naturalOrder()}
     * </ul>
     */
    @Override
    public Comparator<String> order() {
        return Comparator.naturalOrder();
    }

    /** {@code registry.find(key)}. */
    @Override
    public String found(Targets.Registry registry, String key) {
        return registry.find(key);
    }

    /** {@code registry.find(key)}. */
    @Override
    public int foundNumber(Targets.Registry registry, String key) {
        return registry.find(key);
    }

    /** {@code registry.number(key)}. */
    @Override
    public Integer bounded(Targets.Registry registry, String key) {
        return registry.number(key);
    }

    /**
     * {@code known(x)}.
     *
     * <ul>
     *   <li>{@code known(x)} → {@code Targets.Registry.known(x)}
     * </ul>
     */
    @Override
    public long given(Integer x) {
        return Targets.Registry.known(x);
    }

    /**
     * {@code names if names else emptyList()}.
     *
     * <ul>
     *   <li>{@code emptyList()} → {@code Collections.emptyList()}
     *   <li>{@code names if names else emptyList()} → {@code names != null && !names.isEmpty() ? names : Collections.emptyList()}
     * </ul>
     */
    @Override
    public List<String> branch(List<String> names) {
        return names != null && !names.isEmpty() ? names : Collections.emptyList();
    }

    /**
     * {@code emptyList() if n < 0 else singletonList(null) if n == 0 else names}.
     *
     * <ul>
     *   <li>{@code emptyList()} → {@code Collections.emptyList()}
     *   <li>{@code singletonList(null)} → {@code Collections.singletonList(null)}
     *   <li>{@code singletonList(null) if n == 0 else names} → {@code n == 0 ? Collections.singletonList(null) : names}
     *   <li>{@code emptyList() if n < 0 else singletonList(null) if n == 0 else names} → {@code n < 0 ? Collections.emptyList() : n == 0 ? Collections.singletonList(null) : names}
     * </ul>
     */
    @Override
    public List<String> branches(int n, List<String> names) {
        return n < 0 ? Collections.emptyList() : n == 0 ? Collections.singletonList(null) : names;
    }

    /**
     * {@code x if flag else y}.
     *
     * <ul>
     *   <li>{@code x if flag else y} → {@code flag ? x : y}
     * </ul>
     */
    @Override
    public Targets.Named commonByResult(boolean flag, Targets.First x, Targets.Second y) {
        return flag ? x : y;
    }

    /**
     * {@code joined(names, emptyList())}.
     *
     * <ul>
     *   <li>{@code emptyList()} → {@code Collections.emptyList()}
     *   <li>{@code joined(names, emptyList())} → {@code Targets.Registry.joined(names, Collections.emptyList())}
     * </ul>
     */
    @Override
    public List<String> argument(List<String> names) {
        return Targets.Registry.joined(names, Collections.emptyList());
    }

    /**
     * {@code joined(names if flag else emptyList(), ArrayList())}.
     *
     * <ul>
     *   <li>{@code emptyList()} → {@code Collections.emptyList()}
     *   <li>{@code names if flag else emptyList()} → {@code flag ? names : Collections.emptyList()}
     *   <li>{@code ArrayList()} → {@code new ArrayList<>()}
     *   <li>{@code joined(names if flag else emptyList(), ArrayList())} → {@code Targets.Registry.joined(flag ? names : Collections.emptyList(), new ArrayList<>())}
     * </ul>
     */
    @Override
    public List<String> arguments(boolean flag, List<String> names) {
        return Targets.Registry.joined(flag ? names : Collections.emptyList(), new ArrayList<>());
    }

    /**
     * {@code unmodifiableList(emptyList())}.
     *
     * <ul>
     *   <li>{@code emptyList()} → {@code Collections.emptyList()}
     *   <li>{@code unmodifiableList(emptyList())} → {@code Collections.unmodifiableList(Collections.emptyList())}
     * </ul>
     */
    @Override
    public List<String> nested() {
        return Collections.unmodifiableList(Collections.emptyList());
    }

    /**
     * {@code either(emptyList(), names)}.
     *
     * <ul>
     *   <li>{@code emptyList()} → {@code Collections.emptyList()}
     *   <li>{@code either(emptyList(), names)} → {@code Targets.Registry.either(Collections.emptyList(), names)}
     * </ul>
     */
    @Override
    public List<String> eitherOfUsed(List<String> names) {
        return Targets.Registry.either(Collections.emptyList(), names);
    }

    /**
     * {@code registry.sized(emptySet())}.
     *
     * <ul>
     *   <li>{@code emptySet()} → {@code Collections.emptySet()}
     *   <li>{@code registry.sized(emptySet())} → {@code registry.sized(Collections.emptySet())}
     * </ul>
     */
    @Override
    public int ofMethod(Targets.Registry registry) {
        return registry.sized(Collections.emptySet());
    }

    /**
     * {@code joined(emptyList(), names).size() + len(emptyList())}.
     *
     * <ul>
     *   <li>{@code emptyList()} → {@code Collections.emptyList()}
     *   <li>{@code joined(emptyList(), names)} → {@code Targets.Registry.joined(Collections.emptyList(), names)}
     *   <li>{@code joined(emptyList(), names).size()} → {@code Targets.Registry.joined(Collections.emptyList(), names).size()}
     *   <li>{@code len(emptyList())} → {@code Collections.emptyList().size()}
     *   <li>{@code joined(emptyList(), names).size() + len(emptyList())} → {@code Math.addExact(Targets.Registry.joined(Collections.emptyList(), names).size(), Collections.emptyList().size())}
     * </ul>
     */
    @Override
    public int inside(List<String> names) {
        return Math.addExact(
                Targets.Registry.joined(Collections.emptyList(), names).size(),
                Collections.emptyList().size());
    }
}
