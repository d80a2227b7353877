package dev.dunder.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reads what the shop prints. The values were computed with Python 3: {@code decimal} with ROUND_HALF_EVEN, {@code
 * timedelta}, tuples; the lists of operators are the table of docs/operators.md, applied by hand.
 */
final class ShopTest {
    private static final Path GENERATED_SOURCES = Path.of("target", "generated-sources", "annotations");
    private static String printed = "";

    @BeforeAll
    static void openTheShop() {
        printed = printedWith(GENERATED_SOURCES);
    }

    @Test
    void prints_money() {
        assertThat(section("Money: "))
                .contains("a + b (plus); a - b (minus); a * b (times); a // b (floorDiv); a % b (rem); -a (negate);")
                .contains("a < b, a <= b, a > b, a >= b (compareTo)", "a == b (equals)", "bool(a) (__bool__)")
                .contains("iadd (add)", "ne (the opposite of eq)", "summing (sum)", "min, sorted (lt)", "max (gt)");
        assertThat(values("Money: "))
                .containsExactly(
                        "MoneyOps.add(mug, euros(\"4.99\")) -> 17.49 EUR",
                        "MoneyOps.mul(mug, pieces(3)) -> 37.50 EUR",
                        "MoneyOps.mul(kilograms(\"0.125\"), teaByTheKilogram) -> 2.32 EUR",
                        "MoneyOps.floordiv(euros(\"100.00\"), 3) -> 33.33 EUR",
                        "MoneyOps.mod(euros(\"100.00\"), 3) -> 0.01 EUR",
                        "MoneyOps.neg(mug) -> -12.50 EUR",
                        "MoneyOps.le(mug, teaByTheKilogram) -> true",
                        "MoneyOps.eq(mug, euros(\"12.5\")) -> true",
                        "MoneyOps.truth(Money.ZERO) -> false",
                        "MoneyOps.sum(List.of(mug, mug, euros(\"-5\"))) -> 20.00 EUR",
                        "MoneyOps.max(List.of(mug, teaByTheKilogram)) -> 18.60 EUR");
    }

    @Test
    void prints_quantity() {
        assertThat(section("Quantity: "))
                .contains("a < b (__lt__)")
                .contains("le, gt (follows from lt and eq); ge (follows from lt)");
        assertThat(values("Quantity: "))
                .containsExactly(
                        "QuantityOps.add(pound, kilograms(\"0.25\")) -> 0.75 kg",
                        "QuantityOps.lt(pound, kilograms(\"0.25\")) -> false",
                        "QuantityOps.ge(pound, kilograms(\"0.50\")) -> true",
                        "QuantityOps.sum(List.of(pound, pound, pound)) -> Optional[1.5 kg]",
                        "QuantityOps.sum(List.of()) -> Optional.empty",
                        "QuantityOps.sorted(List.of(pieces(10), pieces(9))) -> [9 pcs, 10 pcs]");
    }

    @Test
    void prints_aContainer() {
        assertThat(section("Cart: "))
                .contains("a += b (__iadd__)", "a[key] (get)", "a[key] = value (set)", "del a[key] (__delitem__)")
                .contains("contains (iter)", "truth (len)", "iter, reversed, asList (len and getitem)");
        assertThat(values("Cart: "))
                .containsExactly(
                        "CartOps.truth(cart) -> false",
                        "CartOps.iadd(cart, mugs) -> [2 pcs mug]",
                        "CartOps.iadd(cart, tea) -> [2 pcs mug, 0.25 kg tea]",
                        "CartOps.len(cart) -> 2",
                        "CartOps.getitem(cart, 1) -> 0.25 kg tea",
                        "CartOps.contains(cart, tea) -> true",
                        "CartOps.contains(cart, book) -> false",
                        "CartOps.asList(cart) -> [2 pcs mug, 0.25 kg tea]",
                        "CartOps.reversed(cart).forEach(backwards::add); backwards -> [0.25 kg tea, 2 pcs mug]",
                        "cart.total() -> 29.65 EUR",
                        "CartOps.delitem(cart, 0); cart -> [0.25 kg tea]");
    }

    @Test
    void prints_aCallable() {
        assertThat(section("Discount: ")).contains("a & b (and); a | b (or)", "a(price) (off)", "asFunction (call)");
        assertThat(values("Discount: "))
                .containsExactly(
                        "DiscountOps.call(tenth, euros(\"25\")) -> 22.50 EUR",
                        "DiscountOps.call(voucher, euros(\"19.99\")) -> 19.99 EUR",
                        "DiscountOps.call(both, euros(\"25\")) -> 17.50 EUR",
                        "DiscountOps.call(better, euros(\"25\")) -> 20.00 EUR",
                        "DiscountOps.call(better, euros(\"80\")) -> 72.00 EUR",
                        "prices.stream().map(DiscountOps.asFunction(both)).toList() -> [17.50 EUR, 67.00 EUR]");
    }

    @Test
    void prints_colour() {
        assertThat(section("Colour: "))
                .contains("a * b (scaled)", "~a (inv)", "format(a, spec) (__format__)")
                .contains("toInt, toFloat, floor, ceil (index)");
        assertThat(values("Colour: "))
                .containsExactly(
                        "ColourOps.add(teal, new Colour(200, 0, 0)) -> #c88080",
                        "ColourOps.mul(0.5, teal) -> #004040",
                        "ColourOps.invert(teal) -> #ff7f7f",
                        "ColourOps.toInt(teal) -> 32896",
                        "ColourOps.format(teal, \"rgb\") -> rgb(0 128 128)",
                        "ColourOps.sum(List.of(teal, ColourOps.invert(teal))) -> #ffffff");
    }

    @Test
    void prints_version() {
        assertThat(values("Version: "))
                .containsExactly(
                        "VersionOps.lt(ninth, tenth) -> true",
                        "VersionOps.ge(ninth, tenth) -> false",
                        "VersionOps.max(List.of(ninth, tenth)) -> 1.10.0",
                        "VersionOps.sorted(List.of(tenth, Version.of(\"2.0.0\"), ninth)) -> [1.9.2, 1.10.0, 2.0.0]");
    }

    @Test
    void prints_bigDecimal() {
        assertThat(section("java.math.BigDecimal: "))
                .contains("a + b (add); a - b (subtract); a * b (multiply); a / b (divide); a % b (remainder);")
                .contains("prod (mul over all values)");
        assertThat(values("java.math.BigDecimal: "))
                .containsExactly(
                        "BigDecimalOps.add(tenth, new BigDecimal(\"0.2\")) -> 0.3",
                        "BigDecimalOps.pow(rate, 2) -> 1.4161",
                        "BigDecimalOps.prod(List.of(rate, rate, tenth)) -> 0.14161",
                        "BigDecimalOps.le(tenth, new BigDecimal(\"0.10\")) -> true",
                        "BigDecimalOps.eq(tenth, new BigDecimal(\"0.10\")) -> false",
                        "BigDecimalOps.sum(List.of()) -> 0");
    }

    @Test
    void prints_duration() {
        assertThat(section("java.time.Duration: "))
                .contains(
                        "a + b (plus); a - b (minus); a * b (multipliedBy); a / b (Durations.divide); a / b (dividedBy);");
        assertThat(values("java.time.Duration: "))
                .containsExactly(
                        "DurationOps.add(packing, transport) -> PT26H20M",
                        "DurationOps.mul(packing, 5) -> PT1H40M",
                        "DurationOps.truediv(transport, packing) -> 78.0",
                        "DurationOps.truediv(transport, 4) -> PT6H30M",
                        "DurationOps.gt(transport, packing) -> true",
                        "DurationOps.sum(List.of(packing, transport)) -> PT26H20M");
    }

    @Test
    void prints_moneyOfJoda() {
        assertThat(values("org.joda.money.Money: "))
                .containsExactly(
                        "mug -> JPY 2018",
                        "MoneyOps.add(mug, postage) -> JPY 3518",
                        "MoneyOps.mul(mug, 3) -> JPY 6054",
                        "MoneyOps.lt(mug, postage) -> false",
                        "MoneyOps.sum(List.of(mug, mug, postage)) -> Optional[JPY 5536]",
                        "MoneyOps.min(List.of(mug, postage)) -> JPY 1500");
    }

    @Test
    void prints_aFacadeInUpperCase() {
        assertThat(values("Dog: "))
                .containsExactly(
                        "dog.X(3); dog.X() -> 3",
                        "dog.Y(4); dog.Y() -> 4",
                        "dog.HELLO() -> Woof from 3, 4",
                        "dog.unwrap().hello() -> Woof from 3, 4",
                        "DogUpper.of(dog.unwrap()).equals(dog) -> true");
    }

    @Test
    void prints_aFacadeForTemplates_andRules() {
        assertThat(values("Parcel: "))
                .containsExactly(
                        "facade.tracking_number() -> DE 12",
                        "facade.is_single_item() -> false",
                        "new Letters().write(parcel) -> Dear Ada, your 3 items are on the way: DE 12");
        assertThat(printed).contains("@ValueType");
    }

    @Test
    void prints_orders() {
        String orders = printed.substring(printed.indexOf("\nOrders in a database"));
        assertThat(orders.substring(0, orders.indexOf("\nFormulas are compiled"))
                        .lines()
                        .filter(line -> line.contains(" -> "))
                        .map(line -> line.replaceAll(" +-> ", " -> ")))
                .containsExactly(
                        "orders.place(\"Ada\", …, \"ribbon\") -> order 1",
                        "orders.place(\"Bob\", …, \"ribbon\") -> too little tea, and nothing was ordered",
                        "orders.place(\"Cleo\", …, \"ribbon\") -> order 2",
                        "orders.count() -> 2 orders, 4 lines",
                        "ExportManaged.open(file).close(); Files.exists(file) -> false",
                        "… export.complete(); Files.readString(file) -> 2 orders, 4 lines");
    }

    @Test
    void prints_billing() {
        assertThat(values("Billing: "))
                .containsExactly(
                        "billing.price(mugs) -> 37.50 EUR",
                        "billing.price(tea) -> 2.32 EUR",
                        "billing.reduced(mugs, tenth) -> 33.75 EUR",
                        "billing.shipping(euros(\"39.82\"), euros(\"4.99\"), euros(\"40\")) -> 4.99 EUR",
                        "billing.shipping(euros(\"40.00\"), euros(\"4.99\"), euros(\"40\")) -> 0.00 EUR",
                        "billing.instalment(euros(\"100\"), 3) -> 33.33 EUR",
                        "billing.lastInstalment(euros(\"100\"), 3) -> 33.34 EUR",
                        "billing.summary(cart) -> mug and 1 more",
                        "billing.summary(new Cart()) -> nothing");
    }

    @Test
    void prints_taxes() {
        assertThat(values("Taxes: "))
                .containsExactly(
                        "taxes.part(price, 7) -> 0.875",
                        "taxes.cents(price, 7) -> 0.88",
                        "taxes.included(price, 7) -> 0.82",
                        "taxes.included(new BigDecimal(\"119\"), 19) -> 19.00",
                        "taxes.annuity(new BigDecimal(\"1000\"), new BigDecimal(\"0.01\"), 12) -> 88.85",
                        "taxes.loyal(price, 3) -> 12.1250",
                        "taxes.growth(price, new BigDecimal(\"13\")) -> 4.0",
                        "taxes.growth(BigDecimal.ZERO, price) -> null",
                        "taxes.change(price, new BigDecimal(\"13\")) -> +4.0%",
                        "taxes.change(price, new BigDecimal(\"12\")) -> -4.0%");
    }

    @Test
    void prints_anInvoice() {
        assertThat(printed)
                .contains("Invoice: what the formulas make")
                .contains("VAT of 19% on 35.62 EUR                       6.77 EUR  rounded from 6.7678");
    }

    @Test
    void prints_whereTheSourcesLie() {
        List<String> sources = printed.lines()
                .filter(line -> line.startsWith("source   "))
                .map(line -> line.substring("source   ".length()))
                .toList();

        assertThat(sources)
                .hasSize(13)
                .allSatisfy(source -> assertThat(Path.of(source)).content().contains("@GeneratedByDunder"));
    }

    @Test
    void prints_valuesWithoutTheSources(@TempDir Path empty) {
        assertThat(printedWith(empty))
                .doesNotContain("derived  ")
                .contains("no source there")
                .contains("17.49 EUR");
    }

    /** What is printed about one type, its lines joined. */
    private static String section(String title) {
        String from = printed.substring(printed.indexOf("\n" + title) + 1);
        int end = from.indexOf("\n\n", from.indexOf("source   ") + "source   ".length());
        String values = from.substring(end + 2);
        int next = values.indexOf("\n\n");
        return (from.substring(0, end + 2) + (next < 0 ? values : values.substring(0, next))).replaceAll("\n {9}", " ");
    }

    private static List<String> values(String title) {
        return section(title)
                .lines()
                .filter(line -> line.contains(" -> "))
                .map(line -> line.replaceAll(" +-> ", " -> "))
                .toList();
    }

    private static String printedWith(Path generatedSources) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Shop.print(new PrintStream(bytes, true, StandardCharsets.UTF_8), generatedSources);
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
