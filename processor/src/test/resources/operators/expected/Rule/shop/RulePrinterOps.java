package shop;

import dev.dunder.GeneratedByDunder;
import java.io.IOException;
import java.util.Objects;

/**
 * Operators of {@link Rule.Printer}.
 *
 * <pre>{@code
 * a == b            eq       equals(Object)
 * a != b            ne       the opposite of eq
 * a()               call     __call__()
 * a(first, more)    call     __call__(String, Object[])
 * hash(a)           hash     hashCode()
 * repr(a)           repr     toString()
 * str(a)            str      toString()
 * format(a)         format   format
 * format(a, spec)   format   str
 * }</pre>
 */
@GeneratedByDunder
public final class RulePrinterOps {
    private RulePrinterOps() {}

    /** {@code a == b}: {@link Object#equals(Object)}. */
    public static boolean eq(Rule.Printer a, Object b) {
        return Objects.equals(a, b);
    }

    /** {@code a != b}: the opposite of {@link #eq}. */
    public static boolean ne(Rule.Printer a, Object b) {
        return !eq(a, b);
    }

    /** {@code a()}: {@link Rule.Printer#__call__()}. */
    static String call(Rule.Printer a) throws IOException {
        return a.__call__();
    }

    /** {@code a(first, more)}: {@link Rule.Printer#__call__(String, Object[])}. */
    static void call(Rule.Printer a, String first, Object... more) {
        a.__call__(first, more);
    }

    /** {@code hash(a)}: {@link Object#hashCode()}. */
    public static int hash(Rule.Printer a) {
        return a.hashCode();
    }

    /** {@code repr(a)}: {@link Object#toString()}. */
    public static String repr(Rule.Printer a) {
        return a.toString();
    }

    /** {@code str(a)}: {@link Object#toString()}. */
    public static String str(Rule.Printer a) {
        return a.toString();
    }

    /** {@code format(a)}: {@link #format}, with an empty specification. */
    public static String format(Rule.Printer a) {
        return format(a, "");
    }

    /** {@code format(a, spec)}: {@link #str}; an IllegalArgumentException if the specification is not empty. */
    public static String format(Rule.Printer a, String spec) {
        if (!spec.isEmpty()) {
            throw new IllegalArgumentException("Printer has no __format__ for the specification " + spec);
        }
        return str(a);
    }
}
