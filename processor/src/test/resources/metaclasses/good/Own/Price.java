package good;

import dev.dunder.MetaUpper;
import good.other.Camel;
import good.other.Loud;

/** Three metaclasses at once, and a facade in its own signatures. */
@Loud
@Camel
@MetaUpper
public record Price(long amountInCents) {
    public PriceUpper upperCase() {
        return PriceUpper.of(this);
    }

    public int compareWith(PriceLoud other) {
        return Long.compare(amountInCents, other.AMOUNTINCENTS());
    }
}
