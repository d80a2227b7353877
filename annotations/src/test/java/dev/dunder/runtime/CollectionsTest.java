package dev.dunder.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The expected values are those of CPython's list, set and dict, and their order that of the operands. */
class CollectionsTest {
    @Test
    void lists_areJoined() {
        List<Number> joined = Sequences.concat(List.of(1, 2), List.of(2.5));
        assertThat(joined).containsExactly(1, 2, 2.5);
        joined.add(4);
    }

    @Test
    void texts_areRepeated() {
        assertThat(Sequences.repeat("ab", 3)).isEqualTo("ababab");
        assertThat(Sequences.repeat("ab", -1)).isEmpty();
        assertThat(Sequences.repeat("", Integer.MAX_VALUE)).isEmpty();
    }

    @Test
    void sets_keepTheOrderOfTheirOperands() {
        Set<Integer> left = ordered(5, 3, 1);
        Set<Integer> right = ordered(1, 7, 5);
        assertThat(Sets.<Integer>union(left, right)).containsExactly(5, 3, 1, 7);
        assertThat(Sets.<Integer>intersection(left, right)).containsExactly(5, 1);
        assertThat(Sets.<Integer>difference(left, right)).containsExactly(3);
        assertThat(Sets.<Integer>symmetricDifference(left, right)).containsExactly(3, 7);
        assertThat(left).containsExactly(5, 3, 1);
        assertThat(right).containsExactly(1, 7, 5);
    }

    @Test
    void sets_mindNoOtherKind() {
        Set<Integer> withNull = ordered(1, null);
        Set<String> sorted = new TreeSet<>(Set.of("a"));
        assertThat(Sets.<Object>union(withNull, sorted)).containsExactly(1, null, "a");
        assertThat(Sets.<Object>intersection(withNull, sorted)).isEmpty();
        assertThat(Sets.<Object>difference(withNull, sorted)).containsExactly(1, null);
        assertThat(Sets.<Object>difference(sorted, withNull)).containsExactly("a");
        assertThat(Sets.<Object>symmetricDifference(withNull, sorted)).containsExactly(1, null, "a");
        assertThat(Sets.<Object>intersection(withNull, Set.of(1))).containsExactly(1);
    }

    @Test
    void maps_areMerged_andTheRightOneWins() {
        Map<String, Integer> left = new LinkedHashMap<>();
        left.put("b", 1);
        left.put("a", 2);
        Map<String, Number> merged = Maps.merge(left, Map.of("b", 2.5));
        assertThat(merged).containsExactly(entry("b", 2.5), entry("a", 2));
        assertThat(left).containsEntry("b", 1);
    }

    @Test
    void maps_giveTheValueOfAKey() {
        Map<String, Integer> map = new HashMap<>();
        map.put("none", null);
        map.put(null, 3);
        map.put("one", 1);
        assertThat(Maps.<Integer>item(map, "one")).isEqualTo(1);
        assertThat(Maps.<Integer>item(map, "none")).isNull();
        assertThat(Maps.<Integer>item(map, null)).isEqualTo(3);
        assertThatThrownBy(() -> Maps.item(map, "two")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void maps_findNumbersByValue() {
        Map<Long, String> map = new TreeMap<>(Map.of(1L, "one"));
        assertThat(Maps.<String>item(map, 1)).isEqualTo("one");
        assertThat(Maps.<String>item(map, new BigDecimal("1.0"))).isEqualTo("one");
    }

    @Test
    void maps_thatRefuseAKey_lackIt() {
        assertThatThrownBy(() -> Maps.item(Map.of("a", 1), null)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> Maps.item(new TreeMap<>(Map.of("a", 1)), 5))
                .isInstanceOf(NoSuchElementException.class);
    }

    private static Set<Integer> ordered(Integer... elements) {
        return new LinkedHashSet<>(Arrays.asList(elements));
    }
}
