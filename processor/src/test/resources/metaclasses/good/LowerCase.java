package good;

import dev.dunder.MetaUpper;
import lower.money;

/** A type of another library with a name as variables have. */
@MetaUpper(of = money.class)
public final class LowerCase {
    private LowerCase() {}
}
