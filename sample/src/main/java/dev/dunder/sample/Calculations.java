package dev.dunder.sample;

import static dev.dunder.sample.sales.Money.euros;
import static dev.dunder.sample.sales.Quantity.kilograms;
import static dev.dunder.sample.sales.Quantity.pieces;

import dev.dunder.sample.billing.Billing;
import dev.dunder.sample.billing.BillingFormulas;
import dev.dunder.sample.billing.Invoice;
import dev.dunder.sample.billing.TaxedLine;
import dev.dunder.sample.billing.Taxes;
import dev.dunder.sample.billing.TaxesFormulas;
import dev.dunder.sample.sales.Cart;
import dev.dunder.sample.sales.CartOps;
import dev.dunder.sample.sales.Discount;
import dev.dunder.sample.sales.Line;
import dev.dunder.sample.sales.Product;
import dev.dunder.sample.sales.Unit;
import java.math.BigDecimal;
import java.util.List;

/** The shop's formulas, at work, and an invoice. Each value stands beside its own expression. */
final class Calculations {
    private final Report report;
    private final Line mugs = new Line(new Product("mug", euros("12.50"), Unit.PIECE), pieces(3));
    private final Line tea = new Line(new Product("tea", euros("18.60"), Unit.KILOGRAM), kilograms("0.125"));
    private final Line book = new Line(new Product("book", euros("9.99"), Unit.PIECE), pieces(1));

    Calculations(Report report) {
        this.report = report;
    }

    void print() {
        billing();
        taxes();
        invoice();
    }

    private void billing() {
        report.formulasOf("Billing: formulas over the shop's own types", BillingFormulas.class);
        Billing billing = new BillingFormulas();
        Discount tenth = Discount.percent(10);
        Cart cart = CartOps.iadd(CartOps.iadd(new Cart(), mugs), tea);
        report.value("billing.price(mugs)", billing.price(mugs));
        report.value("billing.price(tea)", billing.price(tea));
        report.value("billing.reduced(mugs, tenth)", billing.reduced(mugs, tenth));
        report.value(
                "billing.shipping(euros(\"39.82\"), euros(\"4.99\"), euros(\"40\"))",
                billing.shipping(euros("39.82"), euros("4.99"), euros("40")));
        report.value(
                "billing.shipping(euros(\"40.00\"), euros(\"4.99\"), euros(\"40\"))",
                billing.shipping(euros("40.00"), euros("4.99"), euros("40")));
        report.value("billing.instalment(euros(\"100\"), 3)", billing.instalment(euros("100"), 3));
        report.value("billing.lastInstalment(euros(\"100\"), 3)", billing.lastInstalment(euros("100"), 3));
        report.value("billing.summary(cart)", billing.summary(cart));
        report.value("billing.summary(new Cart())", billing.summary(new Cart()));
    }

    private void taxes() {
        report.formulasOf("Taxes: formulas over numbers, to 34 digits", TaxesFormulas.class);
        Taxes taxes = new TaxesFormulas();
        BigDecimal price = new BigDecimal("12.50");
        report.value("taxes.part(price, 7)", taxes.part(price, 7));
        report.value("taxes.cents(price, 7)", taxes.cents(price, 7));
        report.value("taxes.included(price, 7)", taxes.included(price, 7));
        report.value("taxes.included(new BigDecimal(\"119\"), 19)", taxes.included(new BigDecimal("119"), 19));
        report.value(
                "taxes.annuity(new BigDecimal(\"1000\"), new BigDecimal(\"0.01\"), 12)",
                taxes.annuity(new BigDecimal("1000"), new BigDecimal("0.01"), 12));
        report.value("taxes.loyal(price, 3)", taxes.loyal(price, 3));
        report.value("taxes.growth(price, new BigDecimal(\"13\"))", taxes.growth(price, new BigDecimal("13")));
        report.value("taxes.growth(BigDecimal.ZERO, price)", taxes.growth(BigDecimal.ZERO, price));
        report.value("taxes.change(price, new BigDecimal(\"13\"))", taxes.change(price, new BigDecimal("13")));
        report.value("taxes.change(price, new BigDecimal(\"12\"))", taxes.change(price, new BigDecimal("12")));
    }

    private void invoice() {
        report.section("Invoice: what the formulas make");
        Invoice invoice =
                new Invoice(List.of(new TaxedLine(mugs, 19), new TaxedLine(tea, 7), new TaxedLine(book, 7)), 5, 4);
        invoice.toLines().forEach(report::line);
    }
}
