package shop;

import dev.dunder.GeneratedByDunder;
import java.util.Objects;

/**
 * Operators of {@link ExplicitTruth.Jar}.
 *
 * <pre>{@code
 * a == b            eq       equals(Object)
 * a != b            ne       the opposite of eq
 * bool(a)           truth    isEmpty()
 * hash(a)           hash     hashCode()
 * repr(a)           repr     toString()
 * str(a)            str      toString()
 * format(a)         format   format
 * format(a, spec)   format   str
 * }</pre>
 */
@GeneratedByDunder
final class ExplicitTruthJarOps {
    private ExplicitTruthJarOps() {}

    /** {@code a == b}: {@link ExplicitTruth.Jar#equals(Object)}. */
    static boolean eq(ExplicitTruth.Jar a, Object b) {
        return Objects.equals(a, b);
    }

    /** {@code a != b}: the opposite of {@link #eq}. */
    static boolean ne(ExplicitTruth.Jar a, Object b) {
        return !eq(a, b);
    }

    /** {@code bool(a)}: {@link ExplicitTruth.Jar#isEmpty()}. */
    static boolean truth(ExplicitTruth.Jar a) {
        return !a.isEmpty();
    }

    /** {@code hash(a)}: {@link ExplicitTruth.Jar#hashCode()}. */
    static int hash(ExplicitTruth.Jar a) {
        return a.hashCode();
    }

    /** {@code repr(a)}: {@link ExplicitTruth.Jar#toString()}. */
    static String repr(ExplicitTruth.Jar a) {
        return a.toString();
    }

    /** {@code str(a)}: {@link ExplicitTruth.Jar#toString()}. */
    static String str(ExplicitTruth.Jar a) {
        return a.toString();
    }

    /** {@code format(a)}: {@link #format}, with an empty specification. */
    static String format(ExplicitTruth.Jar a) {
        return format(a, "");
    }

    /** {@code format(a, spec)}: {@link #str}; an IllegalArgumentException if the specification is not empty. */
    static String format(ExplicitTruth.Jar a, String spec) {
        if (!spec.isEmpty()) {
            throw new IllegalArgumentException("Jar has no __format__ for the specification " + spec);
        }
        return str(a);
    }
}
