package dev.dunder.sample.metaclasses;

/**
 * A parcel on its way: a letter tells of it, and it is a value.
 *
 * @param firstName who gets it
 * @param trackingNumber how it is found
 * @param itemCount how much is in it
 */
@LetterApi
@ValueType
public record Parcel(String firstName, String trackingNumber, int itemCount) {
    /**
     * Whether there is but one thing in it.
     *
     * @return true for one item
     */
    public boolean isSingleItem() {
        return itemCount == 1;
    }
}
