package dev.dunder.sample.billing;

import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.math.BigDecimal;

/** Formulas over numbers: exact to 34 digits, and rounded to the cent once, a half to the even one. */
@Formulas(precision = 34)
public interface Taxes {
    /** So many hundredths of an amount, not rounded. */
    @Formula("amount * percent / 100")
    BigDecimal part(BigDecimal amount, int percent);

    /** The same to the cent. */
    @Formula(value = "part(amount, percent)", scale = 2)
    BigDecimal cents(BigDecimal amount, int percent);

    /** The tax in a price that has it already. */
    @Formula(value = "gross * percent / (100 + percent)", scale = 2)
    BigDecimal included(BigDecimal gross, int percent);

    /** What is paid back each month for a loan, at a rate of so much a month. */
    @Formula(value = "amount * rate / (1 - (1 + rate) ** -months)", scale = 2)
    BigDecimal annuity(BigDecimal amount, BigDecimal rate, int months);

    /** What a customer of some years pays: one hundredth less for each year. */
    @Formula("price * (1 - 0.01 * years)")
    BigDecimal loyal(BigDecimal price, int years);

    /** The growth in hundredths, to one decimal place; null if there was nothing before. */
    @Formula(value = "(after - before) / before * 100 if before else None", scale = 1)
    BigDecimal growth(BigDecimal before, BigDecimal after);

    /** How a price has changed: {@code +4.2%}. */
    @Formula("format(float(after) / float(before) - 1, '+.1%')")
    String change(BigDecimal before, BigDecimal after);
}
