package dev.dunder.sample.orders;

/** There is less of a product than was ordered. */
public final class OutOfStockException extends Exception {
    private static final long serialVersionUID = 1;

    /**
     * A lack of a product.
     *
     * @param product what there is too little of
     */
    public OutOfStockException(String product) {
        super("too little " + product);
    }
}
