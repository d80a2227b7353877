package dev.dunder.sample.billing;

import dev.dunder.sample.sales.Line;
import dev.dunder.sample.sales.Money;
import dev.dunder.sample.sales.MoneyOps;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * An invoice. Each amount is rounded once, where it is shown, and what is added up is what is shown.
 *
 * @param lines what is bought
 * @param discountPercent the discount on all of it
 * @param months how many instalments it is paid in
 */
public record Invoice(List<TaxedLine> lines, int discountPercent, int months) {
    private static final Billing BILLING = new BillingFormulas();

    /** An invoice that nobody changes. */
    public Invoice {
        lines = List.copyOf(lines);
    }

    /** What has to be paid. */
    public Money total() {
        return sum(TaxGroup::gross);
    }

    /** What is paid each month; the last one takes what is left. */
    public List<Money> instalments() {
        List<Money> instalments = new ArrayList<>();
        for (int month = 1; month < months; month++) {
            instalments.add(BILLING.instalment(total(), months));
        }
        instalments.add(BILLING.lastInstalment(total(), months));
        return instalments;
    }

    /** The invoice on paper, line by line. */
    public List<String> toLines() {
        List<String> text = new ArrayList<>();
        lines.forEach(line -> text.add(row(label(line), BILLING.price(line.line()), "")));
        for (TaxGroup group : groups()) {
            text.add(row(
                    "discount of %d%% on what is taxed %d%%".formatted(discountPercent, group.percent()),
                    new Money(group.discount().negate()),
                    rounded(group.exactDiscount().negate())));
        }
        text.add(row("net", sum(TaxGroup::net), ""));
        for (TaxGroup group : groups()) {
            text.add(row(
                    "VAT of %d%% on %s".formatted(group.percent(), new Money(group.net())),
                    new Money(group.tax()),
                    rounded(group.exactTax())));
        }
        text.add(row("total", total(), ""));
        int month = 0;
        for (Money instalment : instalments()) {
            month++;
            text.add(row("instalment %d of %d".formatted(month, months), instalment, ""));
        }
        return text;
    }

    private static String label(TaxedLine taxed) {
        Line line = taxed.line();
        return "%s at %s, VAT %d%%".formatted(line, line.product().price(), taxed.percent());
    }

    private static String row(String label, Money amount, String note) {
        return "%-40s%14s  %s".formatted(label, amount, note).stripTrailing();
    }

    private static String rounded(BigDecimal exact) {
        return "rounded from " + exact.toPlainString();
    }

    private Money sum(Function<TaxGroup, BigDecimal> amount) {
        return groups().stream().map(amount).map(Money::new).collect(MoneyOps.summing());
    }

    /** The sums of the lines by their tax, the highest first. */
    private List<TaxGroup> groups() {
        Map<Integer, Money> sums = new TreeMap<>(Comparator.reverseOrder());
        lines.forEach(line -> sums.merge(line.percent(), BILLING.price(line.line()), MoneyOps::add));
        List<TaxGroup> groups = new ArrayList<>();
        sums.forEach((percent, sum) -> groups.add(new TaxGroup(percent, sum.amount(), discountPercent)));
        return groups;
    }
}
