package shop.heads;

import dev.dunder.Formula;
import dev.dunder.Formulas;

/**
 * A deprecated class may implement a deprecated interface.
 *
 * @deprecated for the test
 */
@Deprecated
@Formulas
public interface Old {
    @Formula("x + 1")
    int next(int x);
}
