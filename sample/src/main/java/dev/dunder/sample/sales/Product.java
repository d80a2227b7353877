package dev.dunder.sample.sales;

/**
 * Something that the shop sells.
 *
 * @param name what it is called
 * @param price what one unit of it costs
 * @param unit what it is sold by
 */
public record Product(String name, Money price, Unit unit) {

    /** A product with a name. */
    public Product {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a product needs a name");
        }
    }
}
