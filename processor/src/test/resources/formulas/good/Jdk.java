package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Operators of the JDK's types: by conventional names, and by the catalogue. */
@Formulas(use = {Jdk.Clock.class, Duration.class, Period.class})
interface Jdk {

    @Formula("root / 'etc' / name")
    Path paths(Path root, Path name);

    @Formula("end - start")
    Duration between(Instant start, Instant end);

    @Formula("next() - next()")
    Duration betweenCalls();

    @Formula("end - start")
    Duration betweenDateTimes(LocalDateTime start, LocalDateTime end);

    @Formula("start + length * 2")
    Instant later(Instant start, Duration length);

    @Formula("day + Period.ofDays(n) - Period.ofMonths(1)")
    LocalDate days(LocalDate day, int n);

    @Formula("a + b - -a * 3 / 2")
    Duration durations(Duration a, Duration b);

    @Formula("total / part")
    double ratio(Duration total, Duration part);

    @Formula("total // part")
    long wholeParts(Duration total, Duration part);

    @Formula("total % part")
    Duration rest(Duration total, Duration part);

    @Formula("2 * total")
    Duration twice(Duration total);

    @Formula("end - start")
    Duration betweenTimes(LocalTime start, LocalTime end);

    @Formula("end - start")
    Duration betweenOffsets(OffsetDateTime start, OffsetDateTime end);

    @Formula("end - start")
    Duration betweenZones(ZonedDateTime start, ZonedDateTime end);

    @Formula("abs(a) < b < a + b")
    boolean longer(Duration a, Duration b);

    @Formula("text + n + ', ' + x + letter + flag + None")
    String concatenated(String text, int n, double x, char letter, boolean flag);

    @Formula("'=' * n + text * 2")
    String repeated(String text, int n);

    @Formula("a + b")
    List<Number> lists(List<Integer> a, List<Double> b);

    @Formula("(a | b) & c - d ^ a")
    Set<String> sets(Set<String> a, Set<String> b, Set<String> c, Set<String> d);

    @Formula("a | b")
    Map<String, Number> maps(Map<String, Integer> a, Map<String, Double> b);

    @Formula("1 if 'b' in text and x in all and key in map and not n in numbers else 0")
    int members(String text, String x, Collection<String> all, String key, Map<String, ?> map, int n, long[] numbers);

    @Formula("len(text) + len(all) + len(map) + len(array) + len(deque)")
    int lengths(CharSequence text, Collection<?> all, Map<?, ?> map, Object[] array, Deque<String> deque);

    @Formula("found.get() if found else 'none'")
    String optional(Optional<String> found);

    @Formula("items[0] + items[-1] + items[i]")
    int indices(List<Integer> items, int i);

    @Formula("text[0] + text[-1]")
    String ends(String text);

    @Formula("items[1:3]")
    List<String> slice(List<String> items);

    @Formula("items[-2:]")
    int[] last(int[] items);

    @Formula("items[::-1]")
    List<String> reversed(List<String> items);

    @Formula("text[i:j:2]")
    String stepped(String text, int i, int j);

    @Formula("a < b or a == b")
    boolean texts(String a, String b);

    @Formula("str(day) + ' ' + str(None)")
    String shown(LocalDate day);

    @Formula("set1 == set2")
    boolean equalSets(Set<String> set1, Set<String> set2);

    @Formula("max(day, other)")
    LocalDate later(LocalDate day, LocalDate other);

    @Formula("sizes['large'] * 2")
    int item(Map<String, Integer> sizes);

    @Formula("sizes[1]")
    String itemByNumber(Map<Integer, String> sizes);

    /** Gives one instant after the other. */
    final class Clock {
        private static final List<Instant> TIMES =
                new ArrayList<>(List.of(Instant.ofEpochSecond(10), Instant.ofEpochSecond(4)));

        private Clock() {}

        static Instant next() {
            return TIMES.remove(0);
        }
    }
}

final class JdkBehaviour {
    private static final Jdk FORMULAS = new JdkFormulas();

    private JdkBehaviour() {}

    static void paths_areResolved() {
        assertThat(FORMULAS.paths(Path.of("/"), Path.of("hosts"))).isEqualTo(Path.of("/etc/hosts"));
    }

    static void times_areCalculated() {
        Instant start = Instant.ofEpochSecond(100);
        assertThat(FORMULAS.between(start, start.plusSeconds(5))).isEqualTo(Duration.ofSeconds(5));
        assertThat(FORMULAS.betweenCalls()).isEqualTo(Duration.ofSeconds(6));
        LocalDateTime noon = LocalDateTime.of(2020, 2, 28, 12, 0);
        assertThat(FORMULAS.betweenDateTimes(noon, noon.plusDays(2))).isEqualTo(Duration.ofHours(48));
        OffsetDateTime west = noon.atOffset(ZoneOffset.ofHours(-2));
        assertThat(FORMULAS.betweenTimes(LocalTime.NOON, LocalTime.of(9, 30))).isEqualTo(Duration.ofMinutes(-150));
        assertThat(FORMULAS.betweenOffsets(noon.atOffset(ZoneOffset.UTC), west)).isEqualTo(Duration.ofHours(2));
        assertThat(FORMULAS.betweenZones(noon.atZone(ZoneOffset.UTC), west.toZonedDateTime()))
                .isEqualTo(Duration.ofHours(2));
        assertThat(FORMULAS.later(start, Duration.ofSeconds(3))).isEqualTo(Instant.ofEpochSecond(106));
        assertThat(FORMULAS.days(LocalDate.of(2020, 3, 30), 1)).isEqualTo(LocalDate.of(2020, 2, 29));
        assertThat(FORMULAS.later(LocalDate.EPOCH, LocalDate.EPOCH.plusDays(1))).isEqualTo("1970-01-02");
    }

    static void durations_areCalculated() {
        Duration minute = Duration.ofMinutes(1);
        assertThat(FORMULAS.durations(minute, minute)).isEqualTo(Duration.ofSeconds(210));
        assertThat(FORMULAS.ratio(Duration.ofHours(1), Duration.ofMinutes(40))).isEqualTo(1.5);
        assertThat(FORMULAS.wholeParts(Duration.ofHours(-1), Duration.ofMinutes(40))).isEqualTo(-2);
        assertThat(FORMULAS.rest(Duration.ofHours(-1), Duration.ofMinutes(40))).isEqualTo(Duration.ofMinutes(20));
        assertThat(FORMULAS.twice(minute)).isEqualTo(Duration.ofSeconds(120));
        assertThat(FORMULAS.longer(minute, Duration.ofHours(1))).isTrue();
        assertThat(FORMULAS.longer(minute.negated(), Duration.ofHours(1))).isFalse();
    }

    static void texts_areJoinedAndRepeated() {
        assertThat(FORMULAS.concatenated("n", 1, 2.5, 'c', true)).isEqualTo("n1, 2.5ctruenull");
        assertThat(FORMULAS.repeated("ab", 3)).isEqualTo("===abab");
        assertThat(FORMULAS.repeated("ab", -1)).isEqualTo("abab");
        assertThat(FORMULAS.texts("a", "a")).isTrue();
        assertThat(FORMULAS.shown(LocalDate.EPOCH)).isEqualTo("1970-01-01 null");
    }

    static void collections_areCombined() {
        assertThat(FORMULAS.lists(List.of(1), List.of(2.5))).containsExactly(1, 2.5);
        assertThat(FORMULAS.sets(Set.of("a"), Set.of("b"), Set.of("b", "c"), Set.of("c")))
                .containsExactlyInAnyOrder("a", "b");
        Map<String, Integer> first = new LinkedHashMap<>(Map.of("a", 1));
        assertThat(FORMULAS.maps(first, Map.of("a", 2.5))).containsExactly(Map.entry("a", 2.5));
        assertThat(first).containsEntry("a", 1);
        assertThat(FORMULAS.equalSets(new LinkedHashSet<>(Set.of("a")), new TreeSet<>(Set.of("a")))).isTrue();
    }

    static void members_andLengths() {
        assertThat(FORMULAS.members("abc", "x", List.of("x"), "k", Map.of("k", 1), 5, new long[] {4})).isEqualTo(1);
        assertThat(FORMULAS.members("abc", "x", List.of("x"), "k", Map.of("k", 1), 4, new long[] {4})).isZero();
        assertThat(FORMULAS.lengths("ab", List.of(1), Map.of(), new Object[3], new java.util.ArrayDeque<>()))
                .isEqualTo(6);
        assertThat(FORMULAS.optional(Optional.empty())).isEqualTo("none");
        assertThat(FORMULAS.optional(Optional.of("x"))).isEqualTo("x");
    }

    static void items_countFromBothEnds() {
        assertThat(FORMULAS.indices(List.of(1, 10, 100), -2)).isEqualTo(111);
        assertThatThrownBy(() -> FORMULAS.indices(List.of(1), -2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(FORMULAS.ends("abc")).isEqualTo("ac");
        assertThat(FORMULAS.item(Map.of("large", 4))).isEqualTo(8);
        assertThat(FORMULAS.itemByNumber(Map.of(1, "one"))).isEqualTo("one");
    }

    static void slices_areNeverOutOfBounds() {
        assertThat(FORMULAS.slice(List.of("a", "b"))).containsExactly("b");
        assertThat(FORMULAS.last(new int[] {1, 2, 3})).containsExactly(2, 3);
        assertThat(FORMULAS.last(new int[] {1})).containsExactly(1);
        assertThat(FORMULAS.reversed(List.of("a", "b"))).containsExactly("b", "a");
        assertThat(FORMULAS.stepped("abcdef", 1, -1)).isEqualTo("bd");
        assertThat(FORMULAS.stepped("abcdef", -100, 100)).isEqualTo("ace");
    }
}
