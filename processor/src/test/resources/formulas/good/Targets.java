package shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Generic calls whose types what is wanted of them decides, as javac decides them (JLS 18.5.2). */
@Formulas(use = {Collections.class, Comparator.class, List.class, Optional.class, ArrayList.class, Targets.Registry.class})
interface Targets<E> {

    @Formula("emptyList()")
    List<String> none();

    @Formula("emptyList()")
    Collection<? extends E> noneOfVariable();

    @Formula("emptyMap()")
    Map<String, List<E>> noKeys();

    @Formula("Optional.empty()")
    Optional<Integer> absent();

    @Formula("singletonList(x)")
    List<Number> wider(Integer x);

    @Formula("List.of(x, 2.5)")
    List<? super Integer> lower(int x);

    @Formula("ArrayList()")
    List<E> created();

    @Formula("ArrayList(names)")
    Collection<CharSequence> copied(List<String> names);

    @Formula("naturalOrder()")
    Comparator<String> order();

    @Formula("registry.find(key)")
    String found(Registry registry, String key);

    @Formula("registry.find(key)")
    int foundNumber(Registry registry, String key);

    @Formula("registry.number(key)")
    Integer bounded(Registry registry, String key);

    @Formula("known(x)")
    long given(Integer x);

    @Formula("names if names else emptyList()")
    List<String> branch(List<String> names);

    @Formula("emptyList() if n < 0 else singletonList(null) if n == 0 else names")
    List<String> branches(int n, List<String> names);

    @Formula("x if flag else y")
    Named commonByResult(boolean flag, First x, Second y);

    @Formula("joined(names, emptyList())")
    List<String> argument(List<String> names);

    @Formula("joined(names if flag else emptyList(), ArrayList())")
    List<String> arguments(boolean flag, List<String> names);

    @Formula("unmodifiableList(emptyList())")
    List<String> nested();

    @Formula("either(emptyList(), names)")
    List<String> eitherOfUsed(List<String> names);

    @Formula("registry.sized(emptySet())")
    int ofMethod(Registry registry);

    @Formula("joined(emptyList(), names).size() + len(emptyList())")
    int inside(List<String> names);

    /** Has a name. */
    interface Named {}

    /** Has a code. */
    interface Coded {}

    /** Both. */
    record First() implements Coded, Named {}

    /** Both. */
    record Second() implements Coded, Named {}

    /** Generic methods. */
    final class Registry {
        private final Map<String, ?> all;

        Registry(Map<String, ?> all) {
            this.all = all;
        }

        @SuppressWarnings("unchecked")
        <T> T find(String key) {
            return (T) all.get(key);
        }

        @SuppressWarnings("unchecked")
        <N extends Number> N number(String key) {
            return (N) all.get(key);
        }

        int sized(Set<String> names) {
            return all.size() + names.size();
        }

        static <T> T known(T x) {
            return x;
        }

        static List<String> joined(List<String> one, List<String> other) {
            List<String> all = new ArrayList<>(one);
            all.addAll(other);
            return all;
        }

        static <T> List<T> either(List<T> one, List<T> other) {
            return one.isEmpty() ? other : one;
        }
    }
}

final class TargetsBehaviour {
    private static final Targets<String> FORMULAS = new TargetsFormulas<>();

    private TargetsBehaviour() {}

    static void results_decide() {
        assertThat(FORMULAS.none()).isEmpty();
        assertThat(FORMULAS.noneOfVariable()).isEmpty();
        assertThat(FORMULAS.noKeys()).isEmpty();
        assertThat(FORMULAS.absent()).isEmpty();
        assertThat(FORMULAS.wider(3)).containsExactly(3);
        assertThat(FORMULAS.lower(3)).isEqualTo(List.of(3, 2.5));
        assertThat(FORMULAS.created()).isEmpty();
        assertThat(FORMULAS.copied(List.of("a"))).containsExactly("a");
        assertThat(FORMULAS.order().compare("a", "b")).isNegative();
        assertThat(FORMULAS.given(4)).isEqualTo(4L);
    }

    static void results_decideOfMethods() {
        Targets.Registry registry = new Targets.Registry(Map.of("name", "x", "number", 7));
        assertThat(FORMULAS.found(registry, "name")).isEqualTo("x");
        assertThat(FORMULAS.foundNumber(registry, "number")).isEqualTo(7);
        assertThat(FORMULAS.bounded(registry, "number")).isEqualTo(7);
        assertThat(FORMULAS.ofMethod(registry)).isEqualTo(2);
    }

    static void branches_haveTheResultsType() {
        assertThat(FORMULAS.branch(null)).isEmpty();
        assertThat(FORMULAS.branch(List.of("a"))).containsExactly("a");
        assertThat(FORMULAS.branches(-1, List.of("a"))).isEmpty();
        assertThat(FORMULAS.branches(0, List.of("a"))).containsOnlyNulls();
        assertThat(FORMULAS.branches(1, List.of("a"))).containsExactly("a");
        assertThat(FORMULAS.commonByResult(false, new Targets.First(), new Targets.Second()))
                .isEqualTo(new Targets.Second());
    }

    static void parameters_decide() {
        assertThat(FORMULAS.argument(List.of("a"))).containsExactly("a");
        assertThat(FORMULAS.arguments(true, List.of("a"))).containsExactly("a");
        assertThat(FORMULAS.nested()).isEmpty();
        assertThat(FORMULAS.eitherOfUsed(List.of("a"))).containsExactly("a");
        assertThat(FORMULAS.inside(List.of("a", "b"))).isEqualTo(2);
    }
}
