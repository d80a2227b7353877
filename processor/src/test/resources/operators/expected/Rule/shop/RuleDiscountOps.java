package shop;

import dev.dunder.GeneratedByDunder;
import java.util.Objects;
import java.util.function.Function;

/**
 * Operators of {@link Rule.Discount}.
 *
 * <pre>{@code
 * a & b             and          and(Discount)
 * a &= b            iand         and
 * a == b            eq           equals(Object)
 * a != b            ne           the opposite of eq
 * a(string)         call         applyAsLong(Object)
 * hash(a)           hash         hashCode()
 * repr(a)           repr         toString()
 * str(a)            str          toString()
 * format(a)         format       format
 * format(a, spec)   format       str
 * asFunction(a)     asFunction   call
 * }</pre>
 */
@GeneratedByDunder
public final class RuleDiscountOps {
    private RuleDiscountOps() {}

    /**
     * {@code a & b}: {@link Rule.Discount#and(Rule.Discount)}.
     *
     * <p>This one, then the other.
     */
    public static Rule.Discount and(Rule.Discount a, Rule.Discount b) {
        return a.and(b);
    }

    /** {@code a &= b}: {@link #and}, as there is no {@code __iand__}. */
    public static Rule.Discount iand(Rule.Discount a, Rule.Discount b) {
        return and(a, b);
    }

    /** {@code a == b}: {@link Object#equals(Object)}. */
    public static boolean eq(Rule.Discount a, Object b) {
        return Objects.equals(a, b);
    }

    /** {@code a != b}: the opposite of {@link #eq}. */
    public static boolean ne(Rule.Discount a, Object b) {
        return !eq(a, b);
    }

    /** {@code a(string)}: {@link Rule.Discount#applyAsLong(Object)}. */
    public static long call(Rule.Discount a, String string) {
        return a.applyAsLong(string);
    }

    /** {@code hash(a)}: {@link Object#hashCode()}. */
    public static int hash(Rule.Discount a) {
        return a.hashCode();
    }

    /** {@code repr(a)}: {@link Object#toString()}. */
    public static String repr(Rule.Discount a) {
        return a.toString();
    }

    /** {@code str(a)}: {@link Object#toString()}. */
    public static String str(Rule.Discount a) {
        return a.toString();
    }

    /** {@code format(a)}: {@link #format}, with an empty specification. */
    public static String format(Rule.Discount a) {
        return format(a, "");
    }

    /** {@code format(a, spec)}: {@link #str}; an IllegalArgumentException if the specification is not empty. */
    public static String format(Rule.Discount a, String spec) {
        if (!spec.isEmpty()) {
            throw new IllegalArgumentException("Discount has no __format__ for the specification " + spec);
        }
        return str(a);
    }

    /** {@code asFunction(a)}: {@link #call}, as a function of its argument. */
    public static Function<String, Long> asFunction(Rule.Discount a) {
        return string -> call(a, string);
    }
}
