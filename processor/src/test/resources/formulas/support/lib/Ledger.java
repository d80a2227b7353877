package lib;

import dev.dunder.Formula;
import dev.dunder.Formulas;
import dev.dunder.Overflow;
import java.util.List;

/**
 * A generic interface of a library, with a formula, a default method, a constant and settings of its own. Its formulas
 * have no parameters, since class files do not keep the names of these.
 */
@Formulas(overflow = Overflow.WRAP)
public interface Ledger<T extends Comparable<T>> {
    /** A constant. */
    int FACTOR = 3;

    /** Wraps around. */
    @Formula("LAST + FACTOR")
    int wrapped();

    /** A constant that FACTOR lifts over the edge. */
    int LAST = Integer.MAX_VALUE;

    /** Everything. */
    @Formula("all()[0] if all() else None")
    T top();

    /** Everything. */
    default List<T> all() {
        return List.of();
    }

    /** The smaller. */
    default T smaller(T x, T y) {
        return x.compareTo(y) < 0 ? x : y;
    }
}
