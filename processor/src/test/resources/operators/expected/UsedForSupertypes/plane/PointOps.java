package plane;

import dev.dunder.GeneratedByDunder;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * Operators of {@link Point}.
 *
 * <pre>{@code
 * a + b             add       Points.add(ReadablePoint, ReadablePoint)
 * a += b            iadd      add
 * a - b             sub       minus(ReadablePoint)
 * a -= b            isub      sub
 * a * b             mul       Points.scale(ReadablePoint, int)
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
 */
@GeneratedByDunder
public final class PointOps {
    private PointOps() {}

    /** {@code a + b}: {@link Points#add(ReadablePoint, ReadablePoint)}. */
    public static Point add(ReadablePoint a, ReadablePoint b) {
        return Points.add(a, b);
    }

    /** {@code a += b}: {@link #add}, as there is no {@code __iadd__}. */
    public static Point iadd(ReadablePoint a, ReadablePoint b) {
        return add(a, b);
    }

    /** {@code a - b}: {@link Point#minus(ReadablePoint)}. */
    public static Point sub(Point a, ReadablePoint b) {
        return a.minus(b);
    }

    /** {@code a -= b}: {@link #sub}, as there is no {@code __isub__}. */
    public static Point isub(Point a, ReadablePoint b) {
        return sub(a, b);
    }

    /** {@code a * b}: {@link Points#scale(ReadablePoint, int)}. */
    public static Point mul(int a, ReadablePoint b) {
        return Points.scale(b, a);
    }

    /** {@code a * b}: {@link Points#scale(ReadablePoint, int)}. */
    public static Point mul(ReadablePoint a, int b) {
        return Points.scale(a, b);
    }

    /** {@code a *= b}: {@link #mul}, as there is no {@code __imul__}. */
    public static Point imul(int a, ReadablePoint b) {
        return mul(a, b);
    }

    /** {@code a *= b}: {@link #mul}, as there is no {@code __imul__}. */
    public static Point imul(ReadablePoint a, int b) {
        return mul(a, b);
    }

    /** {@code a == b}: {@link Object#equals(Object)}. */
    public static boolean eq(Point a, Object b) {
        return Objects.equals(a, b);
    }

    /** {@code a != b}: the opposite of {@link #eq}. */
    public static boolean ne(Point a, Object b) {
        return !eq(a, b);
    }

    /** {@code hash(a)}: {@link Object#hashCode()}. */
    public static int hash(Point a) {
        return a.hashCode();
    }

    /** {@code repr(a)}: {@link Object#toString()}. */
    public static String repr(Point a) {
        return a.toString();
    }

    /** {@code str(a)}: {@link Object#toString()}. */
    public static String str(Point a) {
        return a.toString();
    }

    /** {@code format(a)}: {@link #format}, with an empty specification. */
    public static String format(Point a) {
        return format(a, "");
    }

    /** {@code format(a, spec)}: {@link #str}; an IllegalArgumentException if the specification is not empty. */
    public static String format(Point a, String spec) {
        if (!spec.isEmpty()) {
            throw new IllegalArgumentException("Point has no __format__ for the specification " + spec);
        }
        return str(a);
    }

    /** {@code sum(values)}: {@link #add} over all values, empty if there are none. */
    public static Optional<Point> sum(Iterable<? extends Point> values) {
        Iterator<? extends Point> remaining = values.iterator();
        if (!remaining.hasNext()) {
            return Optional.empty();
        }
        Point total = remaining.next();
        while (remaining.hasNext()) {
            total = add(total, remaining.next());
        }
        return Optional.of(total);
    }

    /** {@code sum(...)}: {@link #sum}, as a collector for streams. */
    public static Collector<Point, ?, Optional<Point>> summing() {
        return Collectors.reducing((a, b) -> add(a, b));
    }
}
