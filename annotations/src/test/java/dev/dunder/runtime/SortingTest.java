package dev.dunder.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SortingTest {
    private record Card(int rank, int number) {}

    @Test
    void sorts_byLessAlone() {
        Random random = new Random(7);
        for (int size = 0; size < 70; size++) {
            List<Integer> values = random.ints(size, 0, 20).boxed().toList();
            assertThat(Sorting.<Integer>sorted(values, (a, b) -> a < b))
                    .isEqualTo(values.stream().sorted().toList());
        }
    }

    @Test
    void keepsEquals_inTheirOrder() {
        Random random = new Random(8);
        List<Card> cards = IntStream.range(0, 500)
                .mapToObj(number -> new Card(random.nextInt(5), number))
                .toList();
        List<Card> sorted = Sorting.sorted(cards, (a, b) -> a.rank() < b.rank());
        for (int i = 1; i < sorted.size(); i++) {
            Card last = sorted.get(i - 1);
            Card next = sorted.get(i);
            assertThat(last.rank() < next.rank() || last.number() < next.number())
                    .isTrue();
        }
    }

    /** {@code List.sort} throws for most such inputs. */
    @Test
    void sorts_partialOrders_inSilence() {
        Random random = new Random(9);
        List<Set<Integer>> sets = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            sets.add(Set.copyOf(random.ints(random.nextInt(4), 0, 6).boxed().toList()));
        }
        assertThat(Sorting.<Set<Integer>>sorted(sets, (a, b) -> !a.equals(b) && b.containsAll(a)))
                .containsExactlyInAnyOrderElementsOf(sets);
    }

    @Test
    void givesANewList() {
        List<Integer> values = new ArrayList<>(List.of(1));
        List<Integer> sorted = Sorting.sorted(values, (a, b) -> a < b);
        sorted.add(2);
        assertThat(values).containsExactly(1);
    }
}
