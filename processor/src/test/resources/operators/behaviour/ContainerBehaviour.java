package behaviour;

import static behaviour.Python.python;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import behaviour.Containers.Bag;
import behaviour.Containers.Countdown;
import behaviour.Containers.Endless;
import behaviour.Containers.Even;
import behaviour.Containers.Grid;
import behaviour.Containers.Irreversible;
import behaviour.Containers.Shelf;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.RandomAccess;

/** Containers: items, length, truth, iteration both ways, membership, the list view, and what Op.NONE blocks. */
final class ContainerBehaviour {
    private ContainerBehaviour() {}

    static void items() {
        Shelf<String> shelf = shelf("a", "b");
        python("Shelf('a', 'b')[1]").gives(ContainersShelfOps.getitem(shelf, 1));
        python("Shelf('a', 'b')[2]")
                .raises(IndexOutOfBoundsException.class, () -> ContainersShelfOps.getitem(shelf, 2));
        ContainersShelfOps.setitem(shelf, 0, "z");
        python("changed(Shelf('a', 'b'), lambda s: setitem(s, 0, 'z')).items").gives(shelf.items);
        ContainersShelfOps.delitem(shelf, 0);
        python("changed(Shelf('z', 'b'), lambda s: delitem(s, 0)).items").gives(shelf.items);
    }

    static void itemsOfSeveralKeys() {
        Grid grid = new Grid("a", "b", "c", "d");
        python("Grid('a', 'b', 'c', 'd')[1, 0]").gives(ContainersGridOps.getitem(grid, 1, 0));
        ContainersGridOps.setitem(grid, 0, 1, "z");
        python("changed(Grid('a', 'b', 'c', 'd'), lambda g: setitem(g, (0, 1), 'z'))[0, 1]")
                .gives(ContainersGridOps.getitem(grid, 0, 1));
    }

    static void lengthAndTruth() {
        python("len(Shelf('a', 'b'))").gives(ContainersShelfOps.len(shelf("a", "b")));
        python("[bool(Shelf('a')), bool(Shelf())]")
                .gives(List.of(
                        ContainersShelfOps.truth(shelf("a")), ContainersShelfOps.truth(shelf())));
        python("[bool(Countdown(0)), bool(Countdown(1))]")
                .gives(List.of(
                        ContainersCountdownOps.truth(new Countdown(0)), ContainersCountdownOps.truth(new Countdown(1))));
    }

    static void iteration() {
        python("list(iter(Shelf('a', 'b', 'c')))").gives(ContainersShelfOps.iter(shelf("a", "b", "c")));
        python("list(iter(Bag(1, 'b', None)))").gives(ContainersBagOps.iter(new Bag(1, "b", null)));
        python("list(iter(Countdown(3)))").gives(ContainersCountdownOps.iter(new Countdown(3)));
    }

    static void iterationBeginsAgain() {
        Iterable<Object> items = ContainersBagOps.iter(new Bag(1, 2));
        assertThat(items).containsExactly(1, 2);
        assertThat(items).containsExactly(1, 2);
    }

    static void reversal() {
        python("list(reversed(Shelf('a', 'b', 'c')))").gives(ContainersShelfOps.reversed(shelf("a", "b", "c")));
        python("list(reversed(Shelf()))").gives(ContainersShelfOps.reversed(shelf()));
        python("list(reversed(Countdown(3)))").gives(ContainersCountdownOps.reversed(new Countdown(3)));
        Iterator<String> ended = ContainersShelfOps.reversed(shelf()).iterator();
        assertThatThrownBy(ended::next).isInstanceOf(NoSuchElementException.class);
    }

    static void membershipByIdentityOrEquality() {
        python("'b' in Shelf('a', 'b')").gives(ContainersShelfOps.contains(shelf("a", "b"), "b"));
        python("'c' in Shelf('a', 'b')").gives(ContainersShelfOps.contains(shelf("a", "b"), "c"));
        python("None in Bag(1, None)").gives(ContainersBagOps.contains(new Bag(1, null), null));
        python("None in Bag(1)").gives(ContainersBagOps.contains(new Bag(1), null));
        python("nan in Bag(nan)").gives(ContainersBagOps.contains(new Bag(Double.NaN), Double.NaN));
        Object unequal = new Object() {
            @Override
            public boolean equals(Object other) {
                return false;
            }

            @Override
            public int hashCode() {
                return 0;
            }
        };
        assertThat(ContainersBagOps.contains(new Bag(unequal), unequal)).isTrue();
    }

    static void membershipOfNumbersByValue() {
        python("1 in Bag(1.0)").gives(ContainersBagOps.contains(new Bag(1.0), 1));
        python("1.5 in Bag(1)").gives(ContainersBagOps.contains(new Bag(1), 1.5));
        python("0.1 in Bag(Decimal('0.1'))").gives(ContainersBagOps.contains(new Bag(new BigDecimal("0.1")), 0.1));
        python("Decimal('2.0') in Bag(Decimal('2.00'))")
                .gives(ContainersBagOps.contains(new Bag(new BigDecimal("2.00")), new BigDecimal("2.0")));
        python("-0.0 in Bag(0.0)").gives(ContainersBagOps.contains(new Bag(0.0), -0.0));
        python("inf in Bag(10 ** 400)").gives(ContainersBagOps.contains(
                new Bag(java.math.BigInteger.TEN.pow(400)), Double.POSITIVE_INFINITY));
        python("2.0 in Countdown(3)").gives(ContainersCountdownOps.contains(new Countdown(3), 2.0));
        python("'1' in Bag(1)").gives(ContainersBagOps.contains(new Bag(1), "1"));
    }

    static void membershipOfItsOwn() {
        python("[2 in Even(), 3 in Even()]")
                .gives(List.of(ContainersEvenOps.contains(new Even(), 2), ContainersEvenOps.contains(new Even(), 3)));
    }

    static void listView() {
        Shelf<String> shelf = shelf("a", "b");
        List<String> view = ContainersShelfOps.asList(shelf);
        assertThat(view).isInstanceOf(RandomAccess.class).containsExactly("a", "b");
        shelf.items.add("c");
        assertThat(view).containsExactly("a", "b", "c");
        assertThat(view.subList(1, 3)).containsExactly("b", "c");
        assertThatThrownBy(() -> view.get(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> view.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> view.set(0, "z")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> view.add("z")).isInstanceOf(UnsupportedOperationException.class);
    }

    static void listViewOfALongLength() {
        List<Long> view = ContainersEndlessOps.asList(new Endless());
        assertThat(view.size()).isEqualTo(Integer.MAX_VALUE);
        assertThat(view.get(5)).isEqualTo(5L);
        assertThat(ContainersEndlessOps.len(new Endless())).isEqualTo(1L << 40);
    }

    static void noneBlocksWhatWouldFollow() {
        python("1 in Unsearchable(1)").raises(NoSuchMethodException.class, () -> helper("ContainersUnsearchableOps", "contains"));
        python("reversed(Irreversible('a'))")
                .raises(NoSuchMethodException.class, () -> helper("ContainersIrreversibleOps", "reversed"));
        assertThat(ContainersIrreversibleOps.iter(new Irreversible(List.of("a")))).containsExactly("a");
    }

    static void noneBlocksEachFallback() {
        python("iter(Silent('a'))")
                .raises(NoSuchMethodException.class, () -> helper("ContainersSilentOps", "iter"));
        python("'a' in Silent('a')")
                .raises(NoSuchMethodException.class, () -> helper("ContainersSilentOps", "contains"));
        python("bool(Silent('a'))").raises(NoSuchMethodException.class, () -> helper("ContainersSilentOps", "truth"));
        python("Silent('a') == Silent('a')")
                .raises(NoSuchMethodException.class, () -> helper("ContainersSilentOps", "eq"));
        python("Silent('a') != Silent('a')")
                .raises(NoSuchMethodException.class, () -> helper("ContainersSilentOps", "ne"));
        python("hash(Silent('a'))").raises(NoSuchMethodException.class, () -> helper("ContainersSilentOps", "hash"));
        python("list(reversed(Silent('a', 'b')))")
                .gives(ContainersSilentOps.reversed(new Containers.Silent(List.of("a", "b"))));
    }

    private static Shelf<String> shelf(String... items) {
        return new Shelf<>(List.of(items));
    }

    private static Method helper(String type, String name) throws ReflectiveOperationException {
        return Arrays.stream(Class.forName("behaviour." + type).getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException(name));
    }
}
