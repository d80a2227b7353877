package behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import behaviour.Overloads.BesideGeneric;
import behaviour.Overloads.Both;
import behaviour.Overloads.Boxed;
import behaviour.Overloads.Callable;
import behaviour.Overloads.Chest;
import behaviour.Overloads.Compared;
import behaviour.Overloads.Crate;
import behaviour.Overloads.Equalities;
import behaviour.Overloads.Formatted;
import behaviour.Overloads.Generics;
import behaviour.Overloads.Nearer;
import behaviour.Overloads.Numbers;
import behaviour.Overloads.Reflected;
import behaviour.Overloads.Unequal;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Each call in a helper names the method that it means, whatever overloads there are (JLS 15.12.2). */
final class OverloadsBehaviour {
    private static final Compared FIRST = new Compared(1);
    private static final Compared SECOND = new Compared(2);

    private OverloadsBehaviour() {}

    static void aSumByTheReflectedMethodIsOne() {
        List<Reflected> values = List.of(new Reflected("a"), new Reflected("b"), new Reflected("c"));
        Reflected sum = new Reflected("((a radd b) radd c)");
        assertThat(OverloadsReflectedOps.sum(values)).contains(sum);
        assertThat(values.stream().collect(OverloadsReflectedOps.summing())).contains(sum);
        assertThat(OverloadsReflectedOps.add(values.get(0), values.get(1))).isEqualTo("__add__");
    }

    static void aProductByTheReflectedMethodIsOneBesideAGenericMethod() {
        assertThat(OverloadsBesideGenericOps.prod(List.of(new BesideGeneric("a"), new BesideGeneric("b"))))
                .contains(new BesideGeneric("(a rmul b)"));
    }

    static void ofOneTypeOnBothSidesTheForwardMethod() {
        List<Both> values = List.of(new Both("a"), new Both("b"));
        assertThat(OverloadsBothOps.sum(values)).contains(new Both("(a add b)"));
        assertThat(values.stream().collect(OverloadsBothOps.summing())).contains(new Both("(a add b)"));
        assertThat(OverloadsBothOps.prod(values)).contains(new Both("(a times b)"));
        assertThat(OverloadsBothOps.mul("x", new Both("a"))).isEqualTo(new Both("(a times x)"));
    }

    static void whereNoMethodIsMoreSpecificNothingFollows() {
        assertThat(helpers(OverloadsTornOps.class))
                .contains("add", "lt", "ge")
                .doesNotContain("sum", "summing", "min", "max", "sorted");
    }

    static void theMostSpecificMethodIsMeant() {
        List<Nearer> values = List.of(new Nearer(2), new Nearer(1));
        assertThat(OverloadsNearerOps.sum(values)).contains(new Nearer(3));
        assertThat(OverloadsNearerOps.min(values)).isEqualTo(new Nearer(1));
        assertThat(OverloadsNearerOps.max(values)).isEqualTo(new Nearer(2));
        assertThat(OverloadsNearerOps.sorted(values)).containsExactly(new Nearer(1), new Nearer(2));
    }

    static void aStaticMethodBesideAMoreSpecificOne() {
        assertThat(OverloadsComparedOps.min(List.of(SECOND, FIRST))).isEqualTo(FIRST);
        assertThat(OverloadsComparedOps.max(List.of(SECOND, FIRST))).isEqualTo(SECOND);
        assertThat(OverloadsComparedOps.sorted(List.of(SECOND, FIRST))).containsExactly(FIRST, SECOND);
    }

    static void anIndexIsBoxedWhereTheMethodTakesABox() {
        assertThat(OverloadsBoxedOps.asList(new Boxed())).containsExactly("Integer 0", "Integer 1");
        assertThat(OverloadsBoxedOps.reversed(new Boxed())).containsExactly("Integer 1", "Integer 0");
        assertThat(OverloadsBoxedOps.getitem(new Boxed(), 1)).isEqualTo("long 1");
    }

    static void anIndexIsWidenedWhereTheMethodTakesALong() {
        assertThat(OverloadsLongOps.asList(new Overloads.Long())).containsExactly("long 0", "long 1");
        assertThat(OverloadsLongOps.contains(new Overloads.Long(), "long 1")).isTrue();
    }

    static void anEmptySpecificationIsAText() {
        assertThat(OverloadsFormattedOps.format(new Formatted())).isEqualTo("String ");
        assertThat(parameters(OverloadsPaddedOps.class, "format"))
                .containsExactly(List.of(Overloads.Padded.class, int.class));
    }

    static void anOrderFollowsOnlyWhereAnEqualityTakesTheOperand() {
        assertThat(helpers(OverloadsUnequalOps.class)).contains("lt", "ge").doesNotContain("le", "gt");
        assertThat(OverloadsUnequalOps.ge(new Unequal(2), 2)).isTrue();
    }

    static void nullIsOfTheOperandsType() {
        Equalities a = new Equalities("a");
        assertThat(OverloadsEqualitiesOps.ne(a, (String) null)).isTrue();
        assertThat(OverloadsEqualitiesOps.ne(a, (Equalities) null)).isTrue();
        assertThat(OverloadsEqualitiesOps.ne(null, (String) null)).isFalse();
        assertThat(OverloadsEqualitiesOps.ne(a, "a")).isFalse();
        assertThat(OverloadsEqualitiesOps.ne(a, (Object) "a")).isTrue();
    }

    static void numbersAndTheirBoxes() {
        Numbers a = new Numbers();
        assertThat(OverloadsNumbersOps.iadd(a, 1)).isEqualTo("int");
        assertThat(OverloadsNumbersOps.iadd(a, Integer.valueOf(1))).isEqualTo("Integer");
        assertThat(OverloadsNumbersOps.iadd(a, 1L)).isEqualTo("double");
        assertThat(OverloadsNumbersOps.iadd(1, a)).isEqualTo("long");
    }

    static void genericMethods() {
        Generics a = new Generics();
        List<Set<String>> sets = List.of(Set.of("x"));
        assertThat(Stream.<Iterable<String>>of(Set.of("x")).map(one -> OverloadsGenericsOps.add(a, one)))
                .containsExactly("Iterable");
        assertThat(OverloadsGenericsOps.<String>add(a, sets)).isEqualTo("List");
    }

    static void anyNumberOfArguments() {
        Callable a = new Callable();
        assertThat(OverloadsCallableOps.asFunction(a).apply(1)).isEqualTo("int");
        assertThat(OverloadsCallableOps.call(a, 1, 2, 3)).isEqualTo("int, 2");
        assertThat(OverloadsCallableOps.call(a, 1, 2)).isEqualTo("Integer, Integer");
    }

    static void aStaticMethodOfSomeInstantiationsIsNotGivenOthers() {
        assertThat(OverloadsCrateOps.iter(new Crate<>(List.of("a")))).containsExactly("a");
        assertThat(OverloadsCrateOps.truth(new Crate<>(List.of("a")))).isTrue();
        assertThat(OverloadsCrateOps.call(new Crate<>(List.of("a", "b")), "+")).isEqualTo("a+b");
        assertThat(helpers(OverloadsCrateOps.class)).doesNotContain("contains", "asList", "reversed", "asFunction");
        assertThat(OverloadsShelfOps.iter(new Overloads.Shelf<>(List.of(1)))).containsExactly(1);
        assertThat(helpers(OverloadsShelfOps.class)).doesNotContain("contains");
    }

    static void aGenericStaticMethodTakesEveryInstantiation() {
        Chest<String> chest = new Chest<>(List.of("a", "b"));
        assertThat(OverloadsChestOps.contains(chest, "b")).isTrue();
        assertThat(OverloadsChestOps.asList(chest)).containsExactly("a", "b");
        assertThat(OverloadsChestOps.reversed(chest)).containsExactly("b", "a");
    }

    private static Set<String> helpers(Class<?> ops) {
        return Arrays.stream(ops.getDeclaredMethods()).map(Method::getName).collect(Collectors.toSet());
    }

    private static Set<List<Class<?>>> parameters(Class<?> ops, String helper) {
        return Arrays.stream(ops.getDeclaredMethods())
                .filter(method -> method.getName().equals(helper))
                .map(method -> List.of(method.getParameterTypes()))
                .collect(Collectors.toSet());
    }
}
