package shop.heads;

import dev.dunder.Formula;
import dev.dunder.Formulas;

/** The class repeats the bounds of type parameters, and so their warnings. */
@Formulas
@SuppressWarnings("rawtypes")
public interface Raw<T extends Comparable> {
    @Formula("first if isFirst else second")
    T choose(boolean isFirst, T first, T second);
}
