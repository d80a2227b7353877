package good;

import dev.dunder.MetaUpper;

/** Its facade calls what is deprecated, without a warning. */
@MetaUpper
public final class DeprecatedIdentity {
    public String name() {
        return "name";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DeprecatedIdentity;
    }

    @Deprecated
    @Override
    public int hashCode() {
        return 7;
    }
}
