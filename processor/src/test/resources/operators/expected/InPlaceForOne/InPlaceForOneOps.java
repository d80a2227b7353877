import dev.dunder.GeneratedByDunder;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * Operators of {@link InPlaceForOne}.
 *
 * <pre>{@code
 * a + b             add       __add__(InPlaceForOne)
 * a += b            iadd      add
 * a += b            iadd      __iadd__(String)
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
final class InPlaceForOneOps {
    private InPlaceForOneOps() {}

    /** {@code a + b}: {@link InPlaceForOne#__add__(InPlaceForOne)}. */
    static InPlaceForOne add(InPlaceForOne a, InPlaceForOne b) {
        return a.__add__(b);
    }

    /** {@code a += b}: {@link #add}, as no {@code __iadd__} takes this operand. */
    static InPlaceForOne iadd(InPlaceForOne a, InPlaceForOne b) {
        return add(a, b);
    }

    /** {@code a += b}: {@link InPlaceForOne#__iadd__(String)}. */
    static InPlaceForOne iadd(InPlaceForOne a, String b) {
        a.__iadd__(b);
        return a;
    }

    /** {@code a == b}: {@link Object#equals(Object)}. */
    static boolean eq(InPlaceForOne a, Object b) {
        return Objects.equals(a, b);
    }

    /** {@code a != b}: the opposite of {@link #eq}. */
    static boolean ne(InPlaceForOne a, Object b) {
        return !eq(a, b);
    }

    /** {@code hash(a)}: {@link Object#hashCode()}. */
    static int hash(InPlaceForOne a) {
        return a.hashCode();
    }

    /** {@code repr(a)}: {@link Object#toString()}. */
    static String repr(InPlaceForOne a) {
        return a.toString();
    }

    /** {@code str(a)}: {@link Object#toString()}. */
    static String str(InPlaceForOne a) {
        return a.toString();
    }

    /** {@code format(a)}: {@link #format}, with an empty specification. */
    static String format(InPlaceForOne a) {
        return format(a, "");
    }

    /** {@code format(a, spec)}: {@link #str}; an IllegalArgumentException if the specification is not empty. */
    static String format(InPlaceForOne a, String spec) {
        if (!spec.isEmpty()) {
            throw new IllegalArgumentException("InPlaceForOne has no __format__ for the specification " + spec);
        }
        return str(a);
    }

    /** {@code sum(values)}: {@link #add} over all values, empty if there are none. */
    static Optional<InPlaceForOne> sum(Iterable<? extends InPlaceForOne> values) {
        Iterator<? extends InPlaceForOne> remaining = values.iterator();
        if (!remaining.hasNext()) {
            return Optional.empty();
        }
        InPlaceForOne total = remaining.next();
        while (remaining.hasNext()) {
            total = add(total, remaining.next());
        }
        return Optional.of(total);
    }

    /** {@code sum(...)}: {@link #sum}, as a collector for streams. */
    static Collector<InPlaceForOne, ?, Optional<InPlaceForOne>> summing() {
        return Collectors.reducing((a, b) -> add(a, b));
    }
}
