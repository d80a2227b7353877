package dev.dunder.sample.abroad;

import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.math.RoundingMode;
import org.joda.money.Money;

/** Formulas over the money of a library, whose methods need a rounding: each is rounded to the smallest coin. */
@Formulas(rounding = RoundingMode.HALF_EVEN)
public interface Postage {
    /** The postage of some parcels with a tax of 19 percent. */
    @Formula("each * parcels * 1.19")
    Money gross(Money each, int parcels);

    /** What each of some friends pays. */
    @Formula("total / friends")
    Money share(Money total, int friends);
}
