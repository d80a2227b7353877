package shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The common type of branches is one that is of use: a class, or else an interface that has methods (JLS 4.10.4). */
@Formulas(use = ChronoUnit.class)
interface Branching {

    @Formula("str((guest if flag else member).name())")
    String methodsBeforeMarkers(boolean flag, Guest guest, Member member);

    @Formula("(guest or member).name.upper")
    int notNull(Guest guest, Member member);

    @Formula("(member or visitor).points()")
    int classesBeforeInterfaces(Member member, Visitor visitor);

    @Formula("(date if flag else time).isSupported(HOURS)")
    boolean ofJdk(boolean flag, LocalDate date, LocalTime time);

    @Formula("(names if flag else sizes).size()")
    int ofDifferentLists(boolean flag, List<String> names, Set<Integer> sizes);

    @Formula("(whole if flag else fractions)[0].intValue()")
    int itemsOfDifferentLists(boolean flag, ArrayList<Integer> whole, List<Double> fractions);

    @Formula("len(names or sizes)")
    int kept(ArrayList<String> names, TreeSet<Integer> sizes);

    @Formula("n if flag else text")
    Comparable<?> unlike(boolean flag, Integer n, String text);

    @Formula("(boxed if flag else other).content.intValue()")
    int ofGenericClasses(boolean flag, Boxed<Integer> boxed, Boxed<Long> other);

    /** A mark. */
    interface Mark {}

    /** Has a name. */
    interface Named {
        Text name();
    }

    /** A text. */
    record Text(int upper) {
        @Override
        public String toString() {
            return "text " + upper;
        }
    }

    /** A guest. */
    record Guest(Text name) implements Mark, Named {}

    /** Has points. */
    abstract class Pointed implements Mark {
        int points() {
            return 3;
        }
    }

    /** A member. */
    final class Member extends Pointed implements Named {
        @Override
        public Text name() {
            return new Text(2);
        }
    }

    /** A visitor. */
    final class Visitor extends Pointed implements Named {
        @Override
        public Text name() {
            return new Text(4);
        }
    }

    /** A box. */
    record Boxed<N extends Number>(N content) {}
}

final class BranchingBehaviour {
    private static final Branching FORMULAS = new BranchingFormulas();

    private BranchingBehaviour() {}

    static void interfacesWithMethods() {
        Branching.Guest guest = new Branching.Guest(new Branching.Text(1));
        assertThat(FORMULAS.notNull(guest, new Branching.Member())).isEqualTo(1);
        assertThat(FORMULAS.notNull(null, new Branching.Member())).isEqualTo(2);
        assertThat(FORMULAS.methodsBeforeMarkers(false, guest, new Branching.Member()))
                .isEqualTo("text 2");
        assertThat(FORMULAS.ofJdk(true, LocalDate.EPOCH, LocalTime.NOON)).isFalse();
        assertThat(FORMULAS.ofJdk(false, LocalDate.EPOCH, LocalTime.NOON)).isTrue();
    }

    static void classes() {
        assertThat(FORMULAS.classesBeforeInterfaces(null, new Branching.Visitor())).isEqualTo(3);
        assertThat(FORMULAS.ofGenericClasses(false, new Branching.Boxed<>(1), new Branching.Boxed<>(2L)))
                .isEqualTo(2);
    }

    static void collectionsOfDifferentElements() {
        assertThat(FORMULAS.ofDifferentLists(false, List.of("a"), Set.of(1, 2))).isEqualTo(2);
        assertThat(FORMULAS.itemsOfDifferentLists(false, new ArrayList<>(), List.of(2.5)))
                .isEqualTo(2);
        assertThat(FORMULAS.kept(new ArrayList<>(), new TreeSet<>(Set.of(3)))).isEqualTo(1);
        assertThat(FORMULAS.unlike(false, 1, "a")).isEqualTo("a");
    }
}
