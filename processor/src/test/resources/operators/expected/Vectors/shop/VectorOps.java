package shop;

import dev.dunder.GeneratedByDunder;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * Operators of {@link Vector}.
 *
 * <pre>{@code
 * a + b             add       Vectors.plus(Vector, Vector)
 * a += b            iadd      add
 * a * b             mul       Vectors.times(Vector, double)
 * a *= b            imul      mul
 * a == b            eq        equals(Object)
 * a != b            ne        the opposite of eq
 * hash(a)           hash      hashCode()
 * repr(a)           repr      toString()
 * str(a)            str       toString()
 * format(a)         format    format
 * format(a, spec)   format    str
 * sum(values)       sum       add over all values
 * sum(...)          summing   sum
 * }</pre>
 *
 * <p>Left out, because objects of {@code Vector} can change ({@code x}), and a method that is only named like
 * an operator may change them too. If these methods return new objects, list {@code Vector} in {@code pure};
 * if not, list a class with static {@code @Operator} methods in {@code use}:
 *
 * <pre>{@code
 * Vector.sub(Vector)
 * }</pre>
 *
 * <p>Not taken:
 *
 * <pre>{@code
 * Vector.scl(double)           has a name that may mean something else
 * Vector.set(double, double)   no get takes the key double
 * }</pre>
 */
@GeneratedByDunder
final class VectorOps {
    private VectorOps() {}

    /** {@code a + b}: {@link Vectors#plus(Vector, Vector)}. */
    static Vector add(Vector a, Vector b) {
        return Vectors.plus(a, b);
    }

    /** {@code a += b}: {@link #add}, as there is no {@code __iadd__}. */
    static Vector iadd(Vector a, Vector b) {
        return add(a, b);
    }

    /** {@code a * b}: {@link Vectors#times(Vector, double)}. */
    static Vector mul(double a, Vector b) {
        return Vectors.times(b, a);
    }

    /** {@code a * b}: {@link Vectors#times(Vector, double)}. */
    static Vector mul(Vector a, double b) {
        return Vectors.times(a, b);
    }

    /** {@code a *= b}: {@link #mul}, as there is no {@code __imul__}. */
    static Vector imul(double a, Vector b) {
        return mul(a, b);
    }

    /** {@code a *= b}: {@link #mul}, as there is no {@code __imul__}. */
    static Vector imul(Vector a, double b) {
        return mul(a, b);
    }

    /** {@code a == b}: {@link Object#equals(Object)}. */
    static boolean eq(Vector a, Object b) {
        return Objects.equals(a, b);
    }

    /** {@code a != b}: the opposite of {@link #eq}. */
    static boolean ne(Vector a, Object b) {
        return !eq(a, b);
    }

    /** {@code hash(a)}: {@link Object#hashCode()}. */
    static int hash(Vector a) {
        return a.hashCode();
    }

    /** {@code repr(a)}: {@link Object#toString()}. */
    static String repr(Vector a) {
        return a.toString();
    }

    /** {@code str(a)}: {@link Object#toString()}. */
    static String str(Vector a) {
        return a.toString();
    }

    /** {@code format(a)}: {@link #format}, with an empty specification. */
    static String format(Vector a) {
        return format(a, "");
    }

    /** {@code format(a, spec)}: {@link #str}; an IllegalArgumentException if the specification is not empty. */
    static String format(Vector a, String spec) {
        if (!spec.isEmpty()) {
            throw new IllegalArgumentException("Vector has no __format__ for the specification " + spec);
        }
        return str(a);
    }

    /** {@code sum(values)}: {@link #add} over all values, empty if there are none. */
    static Optional<Vector> sum(Iterable<? extends Vector> values) {
        Iterator<? extends Vector> remaining = values.iterator();
        if (!remaining.hasNext()) {
            return Optional.empty();
        }
        Vector total = remaining.next();
        while (remaining.hasNext()) {
            total = add(total, remaining.next());
        }
        return Optional.of(total);
    }

    /** {@code sum(...)}: {@link #sum}, as a collector for streams. */
    static Collector<Vector, ?, Optional<Vector>> summing() {
        return Collectors.reducing((a, b) -> add(a, b));
    }
}
