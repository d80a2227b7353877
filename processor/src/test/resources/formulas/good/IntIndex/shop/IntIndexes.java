package shop;

import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.util.List;

/** An index is converted by {@code int}. */
@Formulas
public interface IntIndexes {
    @Formula("xs[int(i)] + xs[int(i):][0]")
    int item(List<Integer> xs, long i);
}
