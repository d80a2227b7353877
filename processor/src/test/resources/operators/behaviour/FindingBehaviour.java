package behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which method an operator is: the stronger source, the operand's type, the side, and what is no operator at all. */
final class FindingBehaviour {
    private static final Set<String> OF_EVERY_OBJECT = Set.of("eq", "ne", "hash", "repr", "str", "format");

    private FindingBehaviour() {}

    static void theStrongerSourceWins() {
        Finding.Strengths a = new Finding.Strengths();
        assertThat(FindingStrengthsOps.add(a, a)).isEqualTo("@Operator");
        assertThat(FindingStrengthsOps.sub(a, a)).isEqualTo("__sub__");
    }

    static void anAnnotatedMethodIsWhatTheAnnotationSays() {
        assertThat(helpers(FindingRenamedOps.class)).containsExactly("isub", "sub");
    }

    static void whatLooksLikeAnOperatorAndIsNone() {
        assertThat(helpers(FindingUnlikelyOps.class)).containsExactly("ixor", "xor");
    }

    static void everyOverloadIsThere() {
        Finding.Overloaded a = new Finding.Overloaded();
        assertThat(FindingOverloadedOps.add(a, 1)).isEqualTo("int");
        assertThat(FindingOverloadedOps.add(a, 1L)).isEqualTo("long");
        assertThat(FindingOverloadedOps.add(a, 1.0)).isEqualTo("double");
        assertThat(FindingOverloadedOps.add(a, "1")).isEqualTo("Object");
        assertThat(FindingOverloadedOps.add(a, a)).isEqualTo("Overloaded");
    }

    static void theSides() {
        Finding.Sided a = new Finding.Sided();
        assertThat(FindingSidedOps.sub(1, a)).isEqualTo("1 - sided");
        assertThat(FindingSidedOps.mul(a, 2)).isEqualTo("sided * 2");
        assertThat(FindingSidedOps.mul(2, a)).isEqualTo("sided * 2");
        assertThat(FindingSidedOps.add(a, a)).isEqualTo("sided + sided");
        assertThat(parameters(FindingSidedOps.class, "sub")).containsExactly(List.of(int.class, Finding.Sided.class));
    }

    static void staticMethods() {
        Finding.Sided a = new Finding.Sided();
        assertThat(FindingSidedOps.truediv(a, 3)).isEqualTo("sided / 3");
        assertThat(FindingSidedOps.truediv(3, a)).isEqualTo("3 / sided");
        assertThat(FindingSidedOps.neg(a)).isEqualTo("-sided");
    }

    static void ofOneTypeOnBothSidesTheForwardMethod() {
        Finding.Asymmetric a = new Finding.Asymmetric();
        assertThat(FindingAsymmetricOps.mul(a, a)).isEqualTo("__mul__");
    }

    static void anOverrideIsWhatItOverrides() {
        Finding.Inheriting a = new Finding.Inheriting();
        assertThat(FindingInheritingOps.add(a, 1)).isEqualTo("join");
        assertThat(FindingInheritingOps.pow(a, 1)).isEqualTo("repeat");
        assertThat(helpers(FindingInheritingOps.class)).containsExactly("add", "iadd", "ipow", "pow");
    }

    static void aFunctionalInterfaceIsCalled() {
        assertThat(FindingShortenerOps.call(new Finding.Shortener(), "text")).isEqualTo("cut text");
        assertThat(FindingShortenerOps.asFunction(new Finding.Shortener()).apply("text")).isEqualTo("cut text");
    }

    static void aFunctionalInterfaceThatExtendsAnotherIsCalledByItsOwnMethod() {
        assertThat(FindingConvertingOps.call(text -> "convert", "text")).isEqualTo("convert");
    }

    static void ofTwoFunctionalInterfacesTheAnnotatedOneOrNone() {
        assertThat(FindingTornOps.call(new Finding.Torn(), "text")).isEqualTo("check");
        assertThat(helpers(FindingDoubtfulOps.class)).containsExactly("len", "truth");
    }

    static void everyObjectIsEqualHashedAndShown() {
        assertThat(Arrays.stream(FindingPlainOps.class.getDeclaredMethods()).map(Method::getName))
                .containsOnly("pos", "eq", "ne", "hash", "repr", "str", "format");
        Finding.Plain a = new Finding.Plain();
        assertThat(FindingPlainOps.eq(a, a)).isTrue();
        assertThat(FindingPlainOps.eq(a, new Finding.Plain())).isFalse();
        assertThat(FindingPlainOps.repr(a)).isEqualTo(a.toString());
    }

    private static List<String> helpers(Class<?> ops) {
        return Arrays.stream(ops.getDeclaredMethods())
                .filter(method -> !method.isSynthetic())
                .map(Method::getName)
                .filter(name -> !OF_EVERY_OBJECT.contains(name))
                .distinct()
                .sorted()
                .toList();
    }

    private static Set<List<Class<?>>> parameters(Class<?> ops, String helper) {
        return Arrays.stream(ops.getDeclaredMethods())
                .filter(method -> method.getName().equals(helper))
                .map(method -> List.of(method.getParameterTypes()))
                .collect(Collectors.toSet());
    }
}
