package dev.dunder.sample;

import dev.dunder.sample.abroad.Exchange;
import dev.dunder.sample.abroad.MoneyOps;
import dev.dunder.sample.sales.BigDecimalOps;
import dev.dunder.sample.sales.DurationOps;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The operators of types that the shop did not write, at work. Each value stands beside its own expression. */
final class OthersTypes {
    private final Report report;

    OthersTypes(Report report) {
        this.report = report;
    }

    void print() {
        bigDecimal();
        duration();
        jodaMoney();
    }

    private void bigDecimal() {
        report.operatorsOf("java.math.BigDecimal: nothing to write but its name", BigDecimalOps.class);
        BigDecimal tenth = new BigDecimal("0.1");
        BigDecimal rate = new BigDecimal("1.19");
        report.value(
                "BigDecimalOps.add(tenth, new BigDecimal(\"0.2\"))", BigDecimalOps.add(tenth, new BigDecimal("0.2")));
        report.value("BigDecimalOps.pow(rate, 2)", BigDecimalOps.pow(rate, 2));
        report.value("BigDecimalOps.prod(List.of(rate, rate, tenth))", BigDecimalOps.prod(List.of(rate, rate, tenth)));
        report.value(
                "BigDecimalOps.le(tenth, new BigDecimal(\"0.10\"))", BigDecimalOps.le(tenth, new BigDecimal("0.10")));
        report.value(
                "BigDecimalOps.eq(tenth, new BigDecimal(\"0.10\"))", BigDecimalOps.eq(tenth, new BigDecimal("0.10")));
        report.value("BigDecimalOps.sum(List.of())", BigDecimalOps.sum(List.of()));
    }

    private void duration() {
        report.operatorsOf("java.time.Duration: how long a delivery takes", DurationOps.class);
        Duration packing = Duration.ofMinutes(20);
        Duration transport = Duration.ofHours(26);
        report.value("DurationOps.add(packing, transport)", DurationOps.add(packing, transport));
        report.value("DurationOps.mul(packing, 5)", DurationOps.mul(packing, 5));
        report.value("DurationOps.truediv(transport, packing)", DurationOps.truediv(transport, packing));
        report.value("DurationOps.truediv(transport, 4)", DurationOps.truediv(transport, 4));
        report.value("DurationOps.gt(transport, packing)", DurationOps.gt(transport, packing));
        report.value("DurationOps.sum(List.of(packing, transport))", DurationOps.sum(List.of(packing, transport)));
    }

    private void jodaMoney() {
        report.operatorsOf("org.joda.money.Money: the same name in a package of its own", MoneyOps.class);
        Exchange yen = new Exchange(CurrencyUnit.JPY, new BigDecimal("161.45"));
        Money mug = yen.abroad(dev.dunder.sample.sales.Money.euros("12.50"));
        Money postage = Money.ofMajor(CurrencyUnit.JPY, 1500);
        report.value("mug", mug);
        report.value("MoneyOps.add(mug, postage)", MoneyOps.add(mug, postage));
        report.value("MoneyOps.mul(mug, 3)", MoneyOps.mul(mug, 3));
        report.value("MoneyOps.lt(mug, postage)", MoneyOps.lt(mug, postage));
        report.value("MoneyOps.sum(List.of(mug, mug, postage))", MoneyOps.sum(List.of(mug, mug, postage)));
        report.value("MoneyOps.min(List.of(mug, postage))", MoneyOps.min(List.of(mug, postage)));
    }
}
