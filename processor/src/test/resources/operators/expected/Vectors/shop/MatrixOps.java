package shop;

import dev.dunder.GeneratedByDunder;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * Operators of {@link Matrix}.
 *
 * <pre>{@code
 * a + b             add       plus(Matrix)
 * a += b            iadd      add
 * a == b            eq        equals(Object)
 * a != b            ne        the opposite of eq
 * a[key] = value    setitem   set(int, double)
 * len(a)            len       size()
 * hash(a)           hash      hashCode()
 * repr(a)           repr      toString()
 * str(a)            str       toString()
 * format(a)         format    format
 * format(a, spec)   format    str
 * sum(values)       sum       add over all values
 * sum(...)          summing   sum
 * }</pre>
 *
 * <p>Not taken:
 *
 * <pre>{@code
 * Matrix.plus(Matrix, Matrix)              is static and has no @Operator
 * Matrix.subtract(Matrix)                  returns void
 * Matrix.divide(BigDecimal, MathContext)   takes a MathContext
 * Matrix.invoke(String)                    counts only if the type carries @Operators
 * }</pre>
 */
@GeneratedByDunder
final class MatrixOps {
    private MatrixOps() {}

    /** {@code a + b}: {@link Matrix#plus(Matrix)}. */
    static Matrix add(Matrix a, Matrix b) {
        return a.plus(b);
    }

    /** {@code a += b}: {@link #add}, as there is no {@code __iadd__}. */
    static Matrix iadd(Matrix a, Matrix b) {
        return add(a, b);
    }

    /** {@code a == b}: {@link Object#equals(Object)}. */
    static boolean eq(Matrix a, Object b) {
        return Objects.equals(a, b);
    }

    /** {@code a != b}: the opposite of {@link #eq}. */
    static boolean ne(Matrix a, Object b) {
        return !eq(a, b);
    }

    /** {@code a[key] = value}: {@link Matrix#set(int, double)}. */
    static void setitem(Matrix a, int key, double value) {
        a.set(key, value);
    }

    /** {@code len(a)}: {@link Matrix#size()}. */
    static int len(Matrix a) {
        return a.size();
    }

    /** {@code hash(a)}: {@link Object#hashCode()}. */
    static int hash(Matrix a) {
        return a.hashCode();
    }

    /** {@code repr(a)}: {@link Object#toString()}. */
    static String repr(Matrix a) {
        return a.toString();
    }

    /** {@code str(a)}: {@link Object#toString()}. */
    static String str(Matrix a) {
        return a.toString();
    }

    /** {@code format(a)}: {@link #format}, with an empty specification. */
    static String format(Matrix a) {
        return format(a, "");
    }

    /** {@code format(a, spec)}: {@link #str}; an IllegalArgumentException if the specification is not empty. */
    static String format(Matrix a, String spec) {
        if (!spec.isEmpty()) {
            throw new IllegalArgumentException("Matrix has no __format__ for the specification " + spec);
        }
        return str(a);
    }

    /** {@code sum(values)}: {@link #add} over all values, empty if there are none. */
    static Optional<Matrix> sum(Iterable<? extends Matrix> values) {
        Iterator<? extends Matrix> remaining = values.iterator();
        if (!remaining.hasNext()) {
            return Optional.empty();
        }
        Matrix total = remaining.next();
        while (remaining.hasNext()) {
            total = add(total, remaining.next());
        }
        return Optional.of(total);
    }

    /** {@code sum(...)}: {@link #sum}, as a collector for streams. */
    static Collector<Matrix, ?, Optional<Matrix>> summing() {
        return Collectors.reducing((a, b) -> add(a, b));
    }
}
