package shop;

import dev.dunder.GeneratedByDunder;
import java.util.Objects;
import java.util.function.Function;

/**
 * Operators of {@link Calling.Task}.
 *
 * <pre>{@code
 * a == b            eq           equals(Object)
 * a != b            ne           the opposite of eq
 * a(times)          call         invoke(int)
 * hash(a)           hash         hashCode()
 * repr(a)           repr         toString()
 * str(a)            str          toString()
 * format(a)         format       format
 * format(a, spec)   format       str
 * asFunction(a)     asFunction   call
 * }</pre>
 */
@GeneratedByDunder
final class CallingTaskOps {
    private CallingTaskOps() {}

    /** {@code a == b}: {@link Object#equals(Object)}. */
    static boolean eq(Calling.Task a, Object b) {
        return Objects.equals(a, b);
    }

    /** {@code a != b}: the opposite of {@link #eq}. */
    static boolean ne(Calling.Task a, Object b) {
        return !eq(a, b);
    }

    /** {@code a(times)}: {@link Calling.Task#invoke(int)}. */
    static String call(Calling.Task a, int times) {
        return a.invoke(times);
    }

    /** {@code hash(a)}: {@link Object#hashCode()}. */
    static int hash(Calling.Task a) {
        return a.hashCode();
    }

    /** {@code repr(a)}: {@link Object#toString()}. */
    static String repr(Calling.Task a) {
        return a.toString();
    }

    /** {@code str(a)}: {@link Object#toString()}. */
    static String str(Calling.Task a) {
        return a.toString();
    }

    /** {@code format(a)}: {@link #format}, with an empty specification. */
    static String format(Calling.Task a) {
        return format(a, "");
    }

    /** {@code format(a, spec)}: {@link #str}; an IllegalArgumentException if the specification is not empty. */
    static String format(Calling.Task a, String spec) {
        if (!spec.isEmpty()) {
            throw new IllegalArgumentException("Task has no __format__ for the specification " + spec);
        }
        return str(a);
    }

    /** {@code asFunction(a)}: {@link #call}, as a function of its argument. */
    static Function<Integer, String> asFunction(Calling.Task a) {
        return times -> call(a, times);
    }
}
