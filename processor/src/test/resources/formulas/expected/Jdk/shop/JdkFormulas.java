package shop;

import dev.dunder.GeneratedByDunder;
import dev.dunder.runtime.ArrayMembership;
import dev.dunder.runtime.ArraySlices;
import dev.dunder.runtime.Durations;
import dev.dunder.runtime.Items;
import dev.dunder.runtime.Maps;
import dev.dunder.runtime.Sequences;
import dev.dunder.runtime.Sets;
import dev.dunder.runtime.Slices;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The formulas of {@link Jdk}, compiled. */
@GeneratedByDunder
final class JdkFormulas implements Jdk {
    /** Creates the formulas; they keep nothing. */
    public JdkFormulas() {}

    /**
     * {@code root / 'etc' / name}.
     *
     * <ul>
     *   <li>{@code root / 'etc'} → {@code root.resolve("etc")}
     *   <li>{@code root / 'etc' / name} → {@code root.resolve("etc").resolve(name)}
     * </ul>
     */
    @Override
    public Path paths(Path root, Path name) {
        return root.resolve("etc").resolve(name);
    }

    /**
     * {@code end - start}.
     *
     * <ul>
     *   <li>{@code end - start} → {@code Duration.between(start, end)}
     * </ul>
     */
    @Override
    public Duration between(Instant start, Instant end) {
        return Duration.between(start, end);
    }

    /**
     * {@code next() - next()}.
     *
     * <ul>
     *   <li>{@code next()} → {@code Jdk.Clock.next()}
     *   <li>{@code next() - next()} → {@code between2(Jdk.Clock.next(), Jdk.Clock.next())}
     * </ul>
     */
    @Override
    public Duration betweenCalls() {
        return between2(Jdk.Clock.next(), Jdk.Clock.next());
    }

    /**
     * {@code end - start}.
     *
     * <ul>
     *   <li>{@code end - start} → {@code Duration.between(start, end)}
     * </ul>
     */
    @Override
    public Duration betweenDateTimes(LocalDateTime start, LocalDateTime end) {
        return Duration.between(start, end);
    }

    /**
     * {@code start + length * 2}.
     *
     * <ul>
     *   <li>{@code length * 2} → {@code length.multipliedBy(2)}
     *   <li>{@code start + length * 2} → {@code start.plus(length.multipliedBy(2))}
     * </ul>
     */
    @Override
    public Instant later(Instant start, Duration length) {
        return start.plus(length.multipliedBy(2));
    }

    /** {@code max(day, other)}. */
    @Override
    public LocalDate later(LocalDate day, LocalDate other) {
        return max(day, other);
    }

    /**
     * {@code day + Period.ofDays(n) - Period.ofMonths(1)}.
     *
     * <ul>
     *   <li>{@code Period.ofDays(n)} → {@code Period.ofDays(n)}
     *   <li>{@code day + Period.ofDays(n)} → {@code day.plus(Period.ofDays(n))}
     *   <li>{@code Period.ofMonths(1)} → {@code Period.ofMonths(1)}
     *   <li>{@code day + Period.ofDays(n) - Period.ofMonths(1)} → {@code day.plus(Period.ofDays(n)).minus(Period.ofMonths(1))}
     * </ul>
     */
    @Override
    public LocalDate days(LocalDate day, int n) {
        return day.plus(Period.ofDays(n)).minus(Period.ofMonths(1));
    }

    /**
     * {@code a + b - -a * 3 / 2}.
     *
     * <ul>
     *   <li>{@code a + b} → {@code a.plus(b)}
     *   <li>{@code -a} → {@code a.negated()}
     *   <li>{@code -a * 3} → {@code a.negated().multipliedBy(3)}
     *   <li>{@code -a * 3 / 2} → {@code a.negated().multipliedBy(3).dividedBy(2)}
     *   <li>{@code a + b - -a * 3 / 2} → {@code a.plus(b).minus(a.negated().multipliedBy(3).dividedBy(2))}
     * </ul>
     */
    @Override
    public Duration durations(Duration a, Duration b) {
        return a.plus(b).minus(a.negated().multipliedBy(3).dividedBy(2));
    }

    /**
     * {@code total / part}.
     *
     * <ul>
     *   <li>{@code total / part} → {@code Durations.divide(total, part)}
     * </ul>
     */
    @Override
    public double ratio(Duration total, Duration part) {
        return Durations.divide(total, part);
    }

    /**
     * {@code total // part}.
     *
     * <ul>
     *   <li>{@code total // part} → {@code Durations.floorDivide(total, part)}
     * </ul>
     */
    @Override
    public long wholeParts(Duration total, Duration part) {
        return Durations.floorDivide(total, part);
    }

    /**
     * {@code total % part}.
     *
     * <ul>
     *   <li>{@code total % part} → {@code Durations.floorModulo(total, part)}
     * </ul>
     */
    @Override
    public Duration rest(Duration total, Duration part) {
        return Durations.floorModulo(total, part);
    }

    /**
     * {@code 2 * total}.
     *
     * <ul>
     *   <li>{@code 2 * total} → {@code total.multipliedBy(2)}
     * </ul>
     */
    @Override
    public Duration twice(Duration total) {
        return total.multipliedBy(2);
    }

    /**
     * {@code end - start}.
     *
     * <ul>
     *   <li>{@code end - start} → {@code Duration.between(start, end)}
     * </ul>
     */
    @Override
    public Duration betweenTimes(LocalTime start, LocalTime end) {
        return Duration.between(start, end);
    }

    /**
     * {@code end - start}.
     *
     * <ul>
     *   <li>{@code end - start} → {@code Duration.between(start, end)}
     * </ul>
     */
    @Override
    public Duration betweenOffsets(OffsetDateTime start, OffsetDateTime end) {
        return Duration.between(start, end);
    }

    /**
     * {@code end - start}.
     *
     * <ul>
     *   <li>{@code end - start} → {@code Duration.between(start, end)}
     * </ul>
     */
    @Override
    public Duration betweenZones(ZonedDateTime start, ZonedDateTime end) {
        return Duration.between(start, end);
    }

    /**
     * {@code abs(a) < b < a + b}.
     *
     * <ul>
     *   <li>{@code abs(a)} → {@code a.abs()}
     *   <li>{@code a + b} → {@code a.plus(b)}
     *   <li>{@code abs(a) < b < a + b} → {@code a.abs().compareTo(b) < 0 && b.compareTo(a.plus(b)) < 0}
     * </ul>
     */
    @Override
    public boolean longer(Duration a, Duration b) {
        return a.abs().compareTo(b) < 0 && b.compareTo(a.plus(b)) < 0;
    }

    /**
     * {@code text + n + ', ' + x + letter + flag + None}.
     *
     * <ul>
     *   <li>{@code text + n + ', '} → {@code text + n + ", "}
     *   <li>{@code text + n + ', ' + x} → {@code text + n + ", " + x}
     *   <li>{@code text + n + ', ' + x + letter} → {@code text + n + ", " + x + letter}
     *   <li>{@code text + n + ', ' + x + letter + flag} → {@code text + n + ", " + x + letter + flag}
     *   <li>{@code None} → {@code null}
     *   <li>{@code text + n + ', ' + x + letter + flag + None} → {@code text + n + ", " + x + letter + flag + null}
     * </ul>
     */
    @Override
    public String concatenated(String text, int n, double x, char letter, boolean flag) {
        return text + n + ", " + x + letter + flag + null;
    }

    /**
     * {@code '=' * n + text * 2}.
     *
     * <ul>
     *   <li>{@code '=' * n} → {@code Sequences.repeat("=", n)}
     *   <li>{@code text * 2} → {@code Sequences.repeat(text, 2)}
     *   <li>{@code '=' * n + text * 2} → {@code Sequences.repeat("=", n) + Sequences.repeat(text, 2)}
     * </ul>
     */
    @Override
    public String repeated(String text, int n) {
        return Sequences.repeat("=", n) + Sequences.repeat(text, 2);
    }

    /**
     * {@code a + b}.
     *
     * <ul>
     *   <li>{@code a + b} → {@code Sequences.concat(a, b)}
     * </ul>
     */
    @Override
    public List<Number> lists(List<Integer> a, List<Double> b) {
        return Sequences.concat(a, b);
    }

    /**
     * {@code (a | b) & c - d ^ a}.
     *
     * <ul>
     *   <li>{@code a | b} → {@code Sets.union(a, b)}
     *   <li>{@code c - d} → {@code Sets.difference(c, d)}
     *   <li>{@code (a | b) & c - d} → {@code Sets.intersection(Sets.union(a, b), Sets.difference(c, d))}
     *   <li>{@code (a | b) & c - d ^ a} → {@code Sets.symmetricDifference(Sets.intersection(Sets.union(a, b), Sets.difference(c, d)), a)}
     * </ul>
     */
    @Override
    public Set<String> sets(Set<String> a, Set<String> b, Set<String> c, Set<String> d) {
        return Sets.symmetricDifference(Sets.intersection(Sets.union(a, b), Sets.difference(c, d)), a);
    }

    /**
     * {@code a | b}.
     *
     * <ul>
     *   <li>{@code a | b} → {@code Maps.merge(a, b)}
     * </ul>
     */
    @Override
    public Map<String, Number> maps(Map<String, Integer> a, Map<String, Double> b) {
        return Maps.merge(a, b);
    }

    /**
     * {@code 1 if 'b' in text and x in all and key in map and not n in numbers else 0}.
     *
     * <ul>
     *   <li>{@code 'b' in text} → {@code text.contains("b")}
     *   <li>{@code x in all} → {@code all.contains(x)}
     *   <li>{@code key in map} → {@code map.containsKey(key)}
     *   <li>{@code n in numbers} → {@code ArrayMembership.contains(numbers, n)}
     * </ul>
     */
    @Override
    public int members(
            String text, String x, Collection<String> all, String key, Map<String, ?> map, int n, long[] numbers) {
        return text.contains("b") && all.contains(x) && map.containsKey(key)
                        && !ArrayMembership.contains(numbers, n)
                ? 1
                : 0;
    }

    /**
     * {@code len(text) + len(all) + len(map) + len(array) + len(deque)}.
     *
     * <ul>
     *   <li>{@code len(text)} → {@code text.length()}
     *   <li>{@code len(all)} → {@code all.size()}
     *   <li>{@code len(text) + len(all)} → {@code Math.addExact(text.length(), all.size())}
     *   <li>{@code len(map)} → {@code map.size()}
     *   <li>{@code len(text) + len(all) + len(map)} → {@code Math.addExact(Math.addExact(text.length(), all.size()), map.size())}
     *   <li>{@code len(array)} → {@code array.length}
     *   <li>{@code len(text) + len(all) + len(map) + len(array)} → {@code Math.addExact(Math.addExact(Math.addExact(text.length(), all.size()), map.size()), array.length)}
     *   <li>{@code len(deque)} → {@code deque.size()}
     *   <li>{@code len(text) + len(all) + len(map) + len(array) + len(deque)} → {@code Math.addExact(Math.addExact(Math.addExact(Math.addExact(text.length(), all.size()), map.size()), array.length), deque.size())}
     * </ul>
     */
    @Override
    public int lengths(CharSequence text, Collection<?> all, Map<?, ?> map, Object[] array, Deque<String> deque) {
        return Math.addExact(
                Math.addExact(Math.addExact(Math.addExact(text.length(), all.size()), map.size()), array.length),
                deque.size());
    }

    /**
     * {@code found.get() if found else 'none'}.
     *
     * <ul>
     *   <li>{@code found.get() if found else 'none'} → {@code found != null && !found.isEmpty() ? found.get() : "none"}
     * </ul>
     */
    @Override
    public String optional(Optional<String> found) {
        return found != null && !found.isEmpty() ? found.get() : "none";
    }

    /**
     * {@code items[0] + items[-1] + items[i]}.
     *
     * <ul>
     *   <li>{@code items[0]} → {@code items.get(0)}
     *   <li>{@code items[-1]} → {@code Items.item(items, -1)}
     *   <li>{@code items[0] + items[-1]} → {@code Math.addExact(items.get(0), Items.item(items, -1))}
     *   <li>{@code items[i]} → {@code Items.item(items, i)}
     *   <li>{@code items[0] + items[-1] + items[i]} → {@code Math.addExact(Math.addExact(items.get(0), Items.item(items, -1)), Items.item(items, i))}
     * </ul>
     */
    @Override
    public int indices(List<Integer> items, int i) {
        return Math.addExact(Math.addExact(items.get(0), Items.item(items, -1)), Items.item(items, i));
    }

    /**
     * {@code text[0] + text[-1]}.
     *
     * <ul>
     *   <li>{@code text[0]} → {@code text.charAt(0)}
     *   <li>{@code text[-1]} → {@code Items.item(text, -1)}
     *   <li>{@code text[0] + text[-1]} → {@code String.valueOf(text.charAt(0)) + Items.item(text, -1)}
     * </ul>
     */
    @Override
    public String ends(String text) {
        return String.valueOf(text.charAt(0)) + Items.item(text, -1);
    }

    /**
     * {@code items[1:3]}.
     *
     * <ul>
     *   <li>{@code items[1:3]} → {@code Slices.slice(items, 1, 3)}
     * </ul>
     */
    @Override
    public List<String> slice(List<String> items) {
        return Slices.slice(items, 1, 3);
    }

    /**
     * {@code items[-2:]}.
     *
     * <ul>
     *   <li>{@code items[-2:]} → {@code ArraySlices.slice(items, -2, Slices.OPEN)}
     * </ul>
     */
    @Override
    public int[] last(int[] items) {
        return ArraySlices.slice(items, -2, Slices.OPEN);
    }

    /**
     * {@code items[::-1]}.
     *
     * <ul>
     *   <li>{@code items[::-1]} → {@code Slices.slice(items, Slices.OPEN, Slices.OPEN, -1)}
     * </ul>
     */
    @Override
    public List<String> reversed(List<String> items) {
        return Slices.slice(items, Slices.OPEN, Slices.OPEN, -1);
    }

    /**
     * {@code text[i:j:2]}.
     *
     * <ul>
     *   <li>{@code text[i:j:2]} → {@code Slices.slice(text, i, j, 2)}
     * </ul>
     */
    @Override
    public String stepped(String text, int i, int j) {
        return Slices.slice(text, i, j, 2);
    }

    /**
     * {@code a < b or a == b}.
     *
     * <ul>
     *   <li>{@code a < b} → {@code a.compareTo(b) < 0}
     *   <li>{@code a == b} → {@code Objects.equals(a, b)}
     *   <li>{@code a < b or a == b} → {@code a.compareTo(b) < 0 || Objects.equals(a, b)}
     * </ul>
     */
    @Override
    public boolean texts(String a, String b) {
        return a.compareTo(b) < 0 || Objects.equals(a, b);
    }

    /**
     * {@code str(day) + ' ' + str(None)}.
     *
     * <ul>
     *   <li>{@code str(day)} → {@code String.valueOf(day)}
     *   <li>{@code str(day) + ' '} → {@code String.valueOf(day) + " "}
     *   <li>{@code str(None)} → {@code "null"}
     *   <li>{@code str(day) + ' ' + str(None)} → {@code String.valueOf(day) + " " + "null"}
     * </ul>
     */
    @Override
    public String shown(LocalDate day) {
        return String.valueOf(day) + " " + "null";
    }

    /**
     * {@code set1 == set2}.
     *
     * <ul>
     *   <li>{@code set1 == set2} → {@code Objects.equals(set1, set2)}
     * </ul>
     */
    @Override
    public boolean equalSets(Set<String> set1, Set<String> set2) {
        return Objects.equals(set1, set2);
    }

    /**
     * {@code sizes['large'] * 2}.
     *
     * <ul>
     *   <li>{@code sizes['large']} → {@code Maps.item(sizes, "large")}
     *   <li>{@code sizes['large'] * 2} → {@code Math.multiplyExact(Maps.item(sizes, "large"), 2)}
     * </ul>
     */
    @Override
    public int item(Map<String, Integer> sizes) {
        return Math.multiplyExact(Maps.item(sizes, "large"), 2);
    }

    /**
     * {@code sizes[1]}.
     *
     * <ul>
     *   <li>{@code sizes[1]} → {@code Maps.item(sizes, 1)}
     * </ul>
     */
    @Override
    public String itemByNumber(Map<Integer, String> sizes) {
        return Maps.item(sizes, 1);
    }

    private static Duration between2(Instant end, Instant start) {
        return Duration.between(start, end);
    }

    private static LocalDate max(LocalDate best, LocalDate next) {
        return next.compareTo(best) > 0 ? next : best;
    }
}
