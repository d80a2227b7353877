package dev.dunder.sample.sales;

/**
 * One line of a cart: a product, and how much of it.
 *
 * @param product what is bought
 * @param quantity how much of it, in the unit that it is sold by
 */
public record Line(Product product, Quantity quantity) {

    /** A line whose quantity is counted as the product is sold. */
    public Line {
        if (quantity.unit() != product.unit()) {
            throw new IllegalArgumentException(
                    product.name() + " is sold by " + product.unit().symbol());
        }
    }

    /** What the line costs. */
    public Money total() {
        return MoneyOps.mul(product.price(), quantity);
    }

    @Override
    public String toString() {
        return quantity + " " + product.name();
    }
}
