package shop;

import dev.dunder.GeneratedByDunder;
import java.util.Objects;

/**
 * Operators of {@link ExplicitTruth.Tank}.
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
final class ExplicitTruthTankOps {
    private ExplicitTruthTankOps() {}

    /** {@code a == b}: {@link ExplicitTruth.Tank#equals(Object)}. */
    static boolean eq(ExplicitTruth.Tank a, Object b) {
        return Objects.equals(a, b);
    }

    /** {@code a != b}: the opposite of {@link #eq}. */
    static boolean ne(ExplicitTruth.Tank a, Object b) {
        return !eq(a, b);
    }

    /** {@code bool(a)}: {@link ExplicitTruth.Tank#isEmpty()}. */
    static boolean truth(ExplicitTruth.Tank a) {
        return a.isEmpty();
    }

    /** {@code hash(a)}: {@link ExplicitTruth.Tank#hashCode()}. */
    static int hash(ExplicitTruth.Tank a) {
        return a.hashCode();
    }

    /** {@code repr(a)}: {@link ExplicitTruth.Tank#toString()}. */
    static String repr(ExplicitTruth.Tank a) {
        return a.toString();
    }

    /** {@code str(a)}: {@link ExplicitTruth.Tank#toString()}. */
    static String str(ExplicitTruth.Tank a) {
        return a.toString();
    }

    /** {@code format(a)}: {@link #format}, with an empty specification. */
    static String format(ExplicitTruth.Tank a) {
        return format(a, "");
    }

    /** {@code format(a, spec)}: {@link #str}; an IllegalArgumentException if the specification is not empty. */
    static String format(ExplicitTruth.Tank a, String spec) {
        if (!spec.isEmpty()) {
            throw new IllegalArgumentException("Tank has no __format__ for the specification " + spec);
        }
        return str(a);
    }
}
