package good;

import dev.dunder.MetaUpper;
import lib.Base;

/** Inherits from another package, which keeps some types to itself. */
@MetaUpper
public class Child<T> extends Base<T> {
    @Override
    public Child<T> next() {
        return this;
    }
}
