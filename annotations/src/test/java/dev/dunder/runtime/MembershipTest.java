package dev.dunder.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The expected values are those of CPython for {@code value in items}, with array.array for arrays of primitives. */
class MembershipTest {
    @Test
    void objects_areFoundByIdentityEqualityOrValue() {
        assertThat(Membership.contains(List.of("a", 1L), 1)).isTrue();
        assertThat(Membership.contains(List.of("a", 1L), "a")).isTrue();
        assertThat(Membership.contains(List.of("a", 1L), 1.5)).isFalse();
        assertThat(Membership.contains(List.of("1"), 1)).isFalse();
        assertThat(Membership.contains(Collections.singletonList(null), null)).isTrue();
        assertThat(Membership.contains(new Object[] {"a", null}, null)).isTrue();
        assertThat(Membership.contains(new BigDecimal[] {new BigDecimal("1.0")}, 1))
                .isTrue();
        assertThat(Membership.contains(new String[] {"a"}, "b")).isFalse();
    }

    @Test
    void sets_areAsked_andNumbersLookedFor() {
        assertThat(Membership.contains(Set.of(1L, 2L), 2)).isTrue();
        assertThat(Membership.contains(Set.of(1L, 2L), 3)).isFalse();
        assertThat(Membership.contains(Set.of("a"), "a")).isTrue();
        assertThat(Membership.contains(Set.of("a"), null)).isFalse();
        assertThat(Membership.contains(new TreeSet<>(Set.of("a")), 'a')).isTrue();
        assertThat(Membership.contains(new TreeSet<>(Set.of("ab")), 'a')).isFalse();
        assertThat(Membership.contains(new TreeSet<>(String.CASE_INSENSITIVE_ORDER), "a"))
                .isFalse();
        Set<String> folded = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        folded.add("A");
        assertThat(Membership.contains(folded, "a")).isTrue();
    }

    @Test
    void iterators_areReadUpToTheValue() {
        Iterator<Integer> items = List.of(1, 2, 3).iterator();
        assertThat(Membership.contains(items, 2.0)).isTrue();
        assertThat(items.next()).isEqualTo(3);
        assertThat(Membership.contains(items, 3)).isFalse();
    }

    @Test
    void objectsInPrimitiveArrays() {
        assertThat(Membership.contains(new byte[] {1}, 1.0)).isTrue();
        assertThat(Membership.contains(new short[] {1}, BigDecimal.ONE)).isTrue();
        assertThat(Membership.contains(new int[] {1, 2}, 2L)).isTrue();
        assertThat(Membership.contains(new int[] {1, 2}, null)).isFalse();
        assertThat(Membership.contains(new int[] {97}, 'a')).isFalse();
        assertThat(Membership.contains(new long[] {(1L << 53) + 1}, 0x1p53)).isFalse();
        assertThat(Membership.contains(new float[] {0.1f}, 0.1)).isFalse();
        assertThat(Membership.contains(new double[] {0.5}, new BigDecimal("0.50")))
                .isTrue();
        assertThat(Membership.contains(new char[] {'a'}, 'a')).isTrue();
        assertThat(Membership.contains(new char[] {'a'}, 97)).isFalse();
        assertThat(Membership.contains(new boolean[] {true}, true)).isTrue();
        assertThat(Membership.contains(new boolean[] {true}, "true")).isFalse();
    }

    @Test
    void primitivesInPrimitiveArrays() {
        assertThat(ArrayMembership.contains(new byte[] {1}, 1)).isTrue();
        assertThat(ArrayMembership.contains(new byte[] {1}, 257)).isFalse();
        assertThat(ArrayMembership.contains(new byte[] {1}, 1.5)).isFalse();
        assertThat(ArrayMembership.contains(new short[] {1}, 65537L)).isFalse();
        assertThat(ArrayMembership.contains(new short[] {1}, 1f)).isTrue();
        assertThat(ArrayMembership.contains(new int[] {1}, (1L << 32) + 1)).isFalse();
        assertThat(ArrayMembership.contains(new int[] {1}, 1.0)).isTrue();
        assertThat(ArrayMembership.contains(new long[] {1}, 1)).isTrue();
        assertThat(ArrayMembership.contains(new long[] {(1L << 53) + 1}, 0x1p53))
                .isFalse();
        assertThat(ArrayMembership.contains(new float[] {16777216f}, 16777217L)).isFalse();
        assertThat(ArrayMembership.contains(new float[] {0.1f}, 0.1)).isFalse();
        assertThat(ArrayMembership.contains(new double[] {0x1p53}, (1L << 53) + 1))
                .isFalse();
        assertThat(ArrayMembership.contains(new double[] {0.0}, -0.0)).isTrue();
        assertThat(ArrayMembership.contains(new double[] {Double.NaN}, Double.NaN))
                .isFalse();
        assertThat(ArrayMembership.contains(new char[] {'a'}, 'a')).isTrue();
        assertThat(ArrayMembership.contains(new boolean[] {true}, false)).isFalse();
    }

    @Test
    void lastItemsAreSeen() {
        assertThat(Membership.contains(Arrays.asList(1, 2, 3), 3)).isTrue();
        assertThat(ArrayMembership.contains(new int[] {1, 2, 3}, 3)).isTrue();
    }
}
