package dev.dunder.sample;

import static dev.dunder.sample.sales.Money.euros;
import static dev.dunder.sample.sales.Quantity.kilograms;
import static dev.dunder.sample.sales.Quantity.pieces;

import dev.dunder.sample.sales.Cart;
import dev.dunder.sample.sales.CartOps;
import dev.dunder.sample.sales.Colour;
import dev.dunder.sample.sales.ColourOps;
import dev.dunder.sample.sales.Discount;
import dev.dunder.sample.sales.DiscountOps;
import dev.dunder.sample.sales.Line;
import dev.dunder.sample.sales.Money;
import dev.dunder.sample.sales.MoneyOps;
import dev.dunder.sample.sales.Product;
import dev.dunder.sample.sales.Quantity;
import dev.dunder.sample.sales.QuantityOps;
import dev.dunder.sample.sales.Unit;
import dev.dunder.sample.sales.Version;
import dev.dunder.sample.sales.VersionOps;
import java.util.ArrayList;
import java.util.List;

/** The operators of the shop's own types, at work. Each value stands beside its own expression. */
final class OwnTypes {
    private final Report report;

    OwnTypes(Report report) {
        this.report = report;
    }

    void print() {
        money();
        quantity();
        cart();
        discount();
        colour();
        version();
    }

    private void money() {
        report.operatorsOf("Money: euros, to the cent", MoneyOps.class);
        Money mug = euros("12.50");
        Money teaByTheKilogram = euros("18.60");
        report.value("MoneyOps.add(mug, euros(\"4.99\"))", MoneyOps.add(mug, euros("4.99")));
        report.value("MoneyOps.mul(mug, pieces(3))", MoneyOps.mul(mug, pieces(3)));
        report.value(
                "MoneyOps.mul(kilograms(\"0.125\"), teaByTheKilogram)",
                MoneyOps.mul(kilograms("0.125"), teaByTheKilogram));
        report.value("MoneyOps.floordiv(euros(\"100.00\"), 3)", MoneyOps.floordiv(euros("100.00"), 3));
        report.value("MoneyOps.mod(euros(\"100.00\"), 3)", MoneyOps.mod(euros("100.00"), 3));
        report.value("MoneyOps.neg(mug)", MoneyOps.neg(mug));
        report.value("MoneyOps.le(mug, teaByTheKilogram)", MoneyOps.le(mug, teaByTheKilogram));
        report.value("MoneyOps.eq(mug, euros(\"12.5\"))", MoneyOps.eq(mug, euros("12.5")));
        report.value("MoneyOps.truth(Money.ZERO)", MoneyOps.truth(Money.ZERO));
        report.value("MoneyOps.sum(List.of(mug, mug, euros(\"-5\")))", MoneyOps.sum(List.of(mug, mug, euros("-5"))));
        report.value("MoneyOps.max(List.of(mug, teaByTheKilogram))", MoneyOps.max(List.of(mug, teaByTheKilogram)));
    }

    private void quantity() {
        report.operatorsOf("Quantity: how much of something, never below zero", QuantityOps.class);
        Quantity pound = kilograms("0.5");
        report.value("QuantityOps.add(pound, kilograms(\"0.25\"))", QuantityOps.add(pound, kilograms("0.25")));
        report.value("QuantityOps.lt(pound, kilograms(\"0.25\"))", QuantityOps.lt(pound, kilograms("0.25")));
        report.value("QuantityOps.ge(pound, kilograms(\"0.50\"))", QuantityOps.ge(pound, kilograms("0.50")));
        report.value("QuantityOps.sum(List.of(pound, pound, pound))", QuantityOps.sum(List.of(pound, pound, pound)));
        report.value("QuantityOps.sum(List.of())", QuantityOps.sum(List.of()));
        report.value(
                "QuantityOps.sorted(List.of(pieces(10), pieces(9)))",
                QuantityOps.sorted(List.of(pieces(10), pieces(9))));
    }

    private void cart() {
        report.operatorsOf("Cart: a container of lines", CartOps.class);
        Line mugs = new Line(new Product("mug", euros("12.50"), Unit.PIECE), pieces(2));
        Line tea = new Line(new Product("tea", euros("18.60"), Unit.KILOGRAM), kilograms("0.25"));
        Line book = new Line(new Product("book", euros("9.99"), Unit.PIECE), pieces(1));
        Cart cart = new Cart();
        report.value("CartOps.truth(cart)", CartOps.truth(cart));
        report.value("CartOps.iadd(cart, mugs)", CartOps.iadd(cart, mugs));
        report.value("CartOps.iadd(cart, tea)", CartOps.iadd(cart, tea));
        report.value("CartOps.len(cart)", CartOps.len(cart));
        report.value("CartOps.getitem(cart, 1)", CartOps.getitem(cart, 1));
        report.value("CartOps.contains(cart, tea)", CartOps.contains(cart, tea));
        report.value("CartOps.contains(cart, book)", CartOps.contains(cart, book));
        report.value("CartOps.asList(cart)", CartOps.asList(cart));
        List<Line> backwards = new ArrayList<>();
        CartOps.reversed(cart).forEach(backwards::add);
        report.value("CartOps.reversed(cart).forEach(backwards::add); backwards", backwards);
        report.value("cart.total()", cart.total());
        CartOps.delitem(cart, 0);
        report.value("CartOps.delitem(cart, 0); cart", cart);
    }

    private void discount() {
        report.operatorsOf("Discount: a rule that is called, and combined", DiscountOps.class);
        Discount tenth = Discount.percent(10);
        Discount voucher = Discount.voucher(euros("5"), euros("20"));
        report.value("DiscountOps.call(tenth, euros(\"25\"))", DiscountOps.call(tenth, euros("25")));
        report.value("DiscountOps.call(voucher, euros(\"19.99\"))", DiscountOps.call(voucher, euros("19.99")));
        Discount both = DiscountOps.and(tenth, voucher);
        Discount better = DiscountOps.or(tenth, voucher);
        report.value("DiscountOps.call(both, euros(\"25\"))", DiscountOps.call(both, euros("25")));
        report.value("DiscountOps.call(better, euros(\"25\"))", DiscountOps.call(better, euros("25")));
        report.value("DiscountOps.call(better, euros(\"80\"))", DiscountOps.call(better, euros("80")));
        List<Money> prices = List.of(euros("25"), euros("80"));
        report.value(
                "prices.stream().map(DiscountOps.asFunction(both)).toList()",
                prices.stream().map(DiscountOps.asFunction(both)).toList());
    }

    private void colour() {
        report.operatorsOf("Colour: red, green and blue light", ColourOps.class);
        Colour teal = new Colour(0, 128, 128);
        report.value("ColourOps.add(teal, new Colour(200, 0, 0))", ColourOps.add(teal, new Colour(200, 0, 0)));
        report.value("ColourOps.mul(0.5, teal)", ColourOps.mul(0.5, teal));
        report.value("ColourOps.invert(teal)", ColourOps.invert(teal));
        report.value("ColourOps.toInt(teal)", ColourOps.toInt(teal));
        report.value("ColourOps.format(teal, \"rgb\")", ColourOps.format(teal, "rgb"));
        report.value(
                "ColourOps.sum(List.of(teal, ColourOps.invert(teal)))",
                ColourOps.sum(List.of(teal, ColourOps.invert(teal))));
    }

    private void version() {
        report.operatorsOf("Version: of a price list", VersionOps.class);
        Version ninth = Version.of("1.9.2");
        Version tenth = Version.of("1.10.0");
        report.value("VersionOps.lt(ninth, tenth)", VersionOps.lt(ninth, tenth));
        report.value("VersionOps.ge(ninth, tenth)", VersionOps.ge(ninth, tenth));
        report.value("VersionOps.max(List.of(ninth, tenth))", VersionOps.max(List.of(ninth, tenth)));
        report.value(
                "VersionOps.sorted(List.of(tenth, Version.of(\"2.0.0\"), ninth))",
                VersionOps.sorted(List.of(tenth, Version.of("2.0.0"), ninth)));
    }
}
