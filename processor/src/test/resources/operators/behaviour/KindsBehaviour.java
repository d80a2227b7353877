package behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import good.other.CheckForNull;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Enums, interfaces, sealed and nested types; visibility, exceptions and deprecation as the methods have them. */
final class KindsBehaviour {
    private KindsBehaviour() {}

    static void enums() {
        assertThat(KindsSizeOps.add(Kinds.Size.SMALL, 1)).isEqualTo(Kinds.Size.LARGE);
        assertThat(KindsSizeOps.lt(Kinds.Size.SMALL, Kinds.Size.LARGE)).isTrue();
        assertThat(KindsSizeOps.max(List.of(Kinds.Size.values()))).isEqualTo(Kinds.Size.LARGE);
    }

    static void interfaces() {
        Kinds.Scale scale = new Kinds.Scale() {
            @Override
            public Kinds.Scale times(int factor) {
                return this;
            }

            @Override
            public int __int__() {
                return 7;
            }
        };
        assertThat(KindsScaleOps.mul(scale, 2)).isSameAs(scale);
        assertThat(KindsScaleOps.toInt(scale)).isEqualTo(7);
        assertThat(KindsScaleOps.hash(scale)).isEqualTo(scale.hashCode());
    }

    static void sealedTypes() {
        Kinds.Tree tree = KindsTreeOps.add(new Kinds.Leaf(), new Kinds.Leaf());
        assertThat(KindsTreeOps.len(tree)).isEqualTo(2);
        Kinds.Tree fork = KindsForkOps.add(new Kinds.Fork(tree, tree), tree);
        assertThat(fork.size()).isEqualTo(6);
    }

    static void visibility() throws NoSuchMethodException {
        assertThat(KindsGuardedOps.sub(new Kinds.Guarded(), 1)).isEqualTo("protected");
        assertThat(KindsGuardedOps.mul(new Kinds.Guarded(), 1)).isEqualTo("package-private");
        assertThat(Modifier.isPublic(KindsGuardedOps.class.getModifiers())).isTrue();
        assertThat(Modifier.isPublic(Symbol.class.getModifiers())).isFalse();
        assertThat(Modifier.isPublic(SymbolOps.class.getModifiers())).isFalse();
        assertThat(isPublic("add")).isTrue();
        assertThat(isPublic("sub")).isFalse();
        assertThat(isPublic("mul")).isFalse();
        assertThat(isPublic("imul")).isFalse();
    }

    static void exceptions() {
        Kinds.Remote remote = new Kinds.Remote();
        assertFails("plus", () -> KindsRemoteOps.add(remote, remote));
        assertFails("plus", () -> KindsRemoteOps.iadd(remote, remote));
        assertFails("plus", () -> KindsRemoteOps.sum(List.of(remote, remote)));
        assertFails("size", () -> KindsRemoteOps.len(remote));
        assertFails("size", () -> KindsRemoteOps.truth(remote));
        assertFails("iterator", () -> KindsRemoteOps.iter(remote));
        assertFails("iterator", () -> KindsRemoteOps.contains(remote, "x"));
        assertFails("call", () -> KindsRemoteOps.call(remote, "x"));
        assertThat(Arrays.stream(KindsRemoteOps.class.getDeclaredMethods()).map(Method::getName))
                .as("no interface that these would implement lets the exceptions through")
                .doesNotContain("asList", "reversed", "asFunction", "summing");
    }

    static void deprecation() throws NoSuchMethodException {
        Deprecated add = KindsOldOps.class
                .getDeclaredMethod("add", Kinds.Old.class, Kinds.Old.class)
                .getAnnotation(Deprecated.class);
        assertThat(add.since()).isEqualTo("2");
        assertThat(add.forRemoval()).isTrue();
        assertThat(Arrays.stream(KindsOldOps.class.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(Deprecated.class))
                        .map(Method::getName))
                .contains("add", "iadd", "sum", "summing", "len", "truth", "getitem", "asList", "iter", "reversed")
                .doesNotContain("eq", "hash", "repr");
    }

    static void nullsOfWhatIsPassedOnAndOfNothingElse() throws NoSuchMethodException {
        assertThat(Arrays.stream(NullsSparseOps.class.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(CheckForNull.class))
                        .map(Method::getName))
                .containsExactlyInAnyOrder("add", "iadd", "getitem", "repr", "str", "call");
        assertThat(NullsSparseOps.class
                        .getDeclaredMethod("add", Nulls.Sparse.class, Nulls.Sparse.class)
                        .getParameters()[1]
                        .isAnnotationPresent(CheckForNull.class))
                .isTrue();
    }

    static void anIterableIsItsOwnIteration() {
        Kinds.Listed listed = new Kinds.Listed(List.of("a"));
        assertThat(KindsListedOps.iter(listed)).isSameAs(listed);
    }

    static void componentsAreOperators_byTheirAccessors() {
        Kinds.Bag bag = new Kinds.Bag(3, "minus");
        assertThat(KindsBagOps.len(bag)).isEqualTo(3);
        assertThat(KindsBagOps.neg(bag)).isEqualTo("minus");
    }

    private static void assertFails(String message, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(IOException.class).hasMessage(message);
    }

    private static boolean isPublic(String helper) throws NoSuchMethodException {
        return Modifier.isPublic(KindsGuardedOps.class
                .getDeclaredMethod(helper, Kinds.Guarded.class, int.class)
                .getModifiers());
    }
}
