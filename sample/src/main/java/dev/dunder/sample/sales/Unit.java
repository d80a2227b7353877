package dev.dunder.sample.sales;

/** What a quantity is counted in. */
public enum Unit {
    PIECE("pcs"),
    KILOGRAM("kg"),
    LITRE("l");

    private final String symbol;

    Unit(String symbol) {
        this.symbol = symbol;
    }

    /** What stands behind the number: {@code kg}. */
    public String symbol() {
        return symbol;
    }
}
