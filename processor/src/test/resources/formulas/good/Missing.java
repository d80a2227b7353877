package shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

/** {@code in} finds null where it is, and throws nowhere for it. */
@Formulas
interface Missing {
    static String given(String s) {
        return s;
    }

    @Formula("s in all")
    boolean isInSet(String s, Set<String> all);

    @Formula("s not in all")
    boolean isNotInSet(String s, Set<String> all);

    @Formula("None in all")
    boolean isNoneIn(Collection<String> all);

    @Formula("s in all")
    boolean isInList(String s, List<String> all);

    @Formula("s in all")
    boolean isInItems(String s, Iterable<String> all);

    @Formula("s in all")
    boolean isInArray(String s, String[] all);

    @Formula("n in all")
    boolean isNumberIn(Integer n, Set<Integer> all);

    @Formula("n in all")
    boolean isNumberInArray(Integer n, int[] all);

    @Formula("s in all")
    boolean isKey(String s, Map<String, Integer> all);

    @Formula("n in all")
    boolean isNumberKey(Integer n, Map<Integer, Integer> all);

    @Formula("o in all")
    boolean isObjectKey(Object o, Map<String, Integer> all);

    @Formula("o in all")
    boolean isObjectIn(Object o, Set<String> all);

    @Formula("s in text")
    boolean isPart(String s, String text);

    @Formula("c in text")
    boolean isLetter(Character c, String text);

    @Formula("None in text")
    boolean isNonePart(String text);

    @Formula("given(s) in given(text)")
    boolean isPartInOrder(String s, String text);

    @Formula("(s if flag else None) in all")
    boolean isChosen(String s, boolean flag, Set<String> all);
}

final class MissingBehaviour {
    private static final Missing FORMULAS = new MissingFormulas();

    private MissingBehaviour() {}

    static void in_isFalse_whereNullCannotBe() {
        for (Set<String> all : List.of(
                Set.of("a"), new TreeSet<>(Set.of("a")), new ConcurrentSkipListSet<>(Set.of("a")), Map.of("a", 1).keySet())) {
            assertThat(FORMULAS.isInSet(null, all)).isFalse();
            assertThat(FORMULAS.isInSet("a", all)).isTrue();
            assertThat(FORMULAS.isNotInSet(null, all)).isTrue();
            assertThat(FORMULAS.isNoneIn(all)).isFalse();
            assertThat(FORMULAS.isObjectIn(1, all)).isFalse();
            assertThat(FORMULAS.isObjectIn("a", all)).isTrue();
            assertThat(FORMULAS.isChosen("a", false, all)).isFalse();
            assertThat(FORMULAS.isChosen("a", true, all)).isTrue();
        }
        assertThat(FORMULAS.isNoneIn(List.of("a"))).isFalse();
        assertThat(FORMULAS.isInList(null, List.of("a"))).isFalse();
        assertThat(FORMULAS.isInItems(null, List.of("a"))).isFalse();
        assertThat(FORMULAS.isNumberIn(null, Set.of(1))).isFalse();
        assertThat(FORMULAS.isNumberIn(1, new TreeSet<>(Set.of(1)))).isTrue();
        assertThat(FORMULAS.isNumberInArray(null, new int[] {0})).isFalse();
    }

    static void keys_areNeverNull_whereNullCannotBe() {
        for (Map<String, Integer> all : List.of(
                Map.of("a", 1), new TreeMap<>(Map.of("a", 1)), new ConcurrentHashMap<>(Map.of("a", 1)))) {
            assertThat(FORMULAS.isKey(null, all)).isFalse();
            assertThat(FORMULAS.isKey("a", all)).isTrue();
            assertThat(FORMULAS.isObjectKey(1, all)).isFalse();
            assertThat(FORMULAS.isObjectKey(null, all)).isFalse();
        }
        assertThat(FORMULAS.isNumberKey(null, Map.of(1, 1))).isFalse();
        assertThat(FORMULAS.isNumberKey(null, new TreeMap<>(Map.of(1, 1)))).isFalse();
    }

    static void null_isFound_whereItIs() {
        assertThat(FORMULAS.isInSet(null, new HashSet<>(Arrays.asList("a", null)))).isTrue();
        assertThat(FORMULAS.isNoneIn(Arrays.asList("a", null))).isTrue();
        assertThat(FORMULAS.isInList(null, Collections.singletonList(null))).isTrue();
        assertThat(FORMULAS.isInItems(null, Collections.singletonList(null))).isTrue();
        assertThat(FORMULAS.isInArray(null, new String[] {"a", null})).isTrue();
        assertThat(FORMULAS.isInArray(null, new String[] {"a"})).isFalse();
        Map<String, Integer> map = new HashMap<>();
        assertThat(FORMULAS.isKey(null, map)).isFalse();
        map.put(null, 1);
        assertThat(FORMULAS.isKey(null, map)).isTrue();
    }

    static void null_isInNoText() {
        assertThat(FORMULAS.isPart(null, "null")).isFalse();
        assertThat(FORMULAS.isPart("ul", "null")).isTrue();
        assertThat(FORMULAS.isLetter(null, "null")).isFalse();
        assertThat(FORMULAS.isLetter('u', "null")).isTrue();
        assertThat(FORMULAS.isNonePart("null")).isFalse();
        assertThat(FORMULAS.isPartInOrder(null, "null")).isFalse();
    }
}
