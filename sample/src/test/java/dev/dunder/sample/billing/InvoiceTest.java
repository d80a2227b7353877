package dev.dunder.sample.billing;

import static dev.dunder.sample.sales.Money.euros;
import static dev.dunder.sample.sales.Quantity.kilograms;
import static dev.dunder.sample.sales.Quantity.pieces;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.sample.sales.Line;
import dev.dunder.sample.sales.MoneyOps;
import dev.dunder.sample.sales.Product;
import dev.dunder.sample.sales.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * An invoice worked out on paper.
 *
 * <pre>
 * 19%:  3 * 12.50 = 37.50            5% of it: 1.875  → 1.88   left: 35.62   19% of it: 6.7678 → 6.77
 *  7%:  0.125 * 18.60 = 2.325 → 2.32
 *       2.32 + 9.99 = 12.31          5% of it: 0.6155 → 0.62   left: 11.69    7% of it: 0.8183 → 0.82
 *       35.62 + 11.69 = 47.31        47.31 + 6.77 + 0.82 = 54.90
 *       5490 = 4 * 1372 + 2          13.72 + 13.72 + 13.72 + 13.74 = 54.90
 * </pre>
 */
final class InvoiceTest {
    private static final Invoice INVOICE = new Invoice(
            List.of(
                    new TaxedLine(new Line(new Product("mug", euros("12.50"), Unit.PIECE), pieces(3)), 19),
                    new TaxedLine(new Line(new Product("tea", euros("18.60"), Unit.KILOGRAM), kilograms("0.125")), 7),
                    new TaxedLine(new Line(new Product("book", euros("9.99"), Unit.PIECE), pieces(1)), 7)),
            5,
            4);

    @Test
    void shows_everyAmountAndHowItWasRounded() {
        assertThat(INVOICE.toLines())
                .extracting(line -> line.replaceAll(" +", " "))
                .containsExactly(
                        "3 pcs mug at 12.50 EUR, VAT 19% 37.50 EUR",
                        "0.125 kg tea at 18.60 EUR, VAT 7% 2.32 EUR",
                        "1 pcs book at 9.99 EUR, VAT 7% 9.99 EUR",
                        "discount of 5% on what is taxed 19% -1.88 EUR rounded from -1.875",
                        "discount of 5% on what is taxed 7% -0.62 EUR rounded from -0.6155",
                        "net 47.31 EUR",
                        "VAT of 19% on 35.62 EUR 6.77 EUR rounded from 6.7678",
                        "VAT of 7% on 11.69 EUR 0.82 EUR rounded from 0.8183",
                        "total 54.90 EUR",
                        "instalment 1 of 4 13.72 EUR",
                        "instalment 2 of 4 13.72 EUR",
                        "instalment 3 of 4 13.72 EUR",
                        "instalment 4 of 4 13.74 EUR");
    }

    @Test
    void isPaid_inFull() {
        assertThat(MoneyOps.sum(INVOICE.instalments()))
                .isEqualTo(euros("54.90"))
                .isEqualTo(INVOICE.total());
    }
}
