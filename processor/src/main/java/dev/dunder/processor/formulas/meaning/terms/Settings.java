package dev.dunder.processor.formulas.meaning.terms;

/**
 * How a formula calculates: Python's decimal context, and what becomes of overflow.
 *
 * @param precision the digits that each operation of BigDecimal keeps; 0 for all
 * @param rounding the name of the RoundingMode of each operation
 * @param isRoundingWritten whether the user chose it: a method that wants a RoundingMode may be given it then
 * @param isWrapping whether int and long wrap around, as in Java, instead of throwing
 */
public record Settings(int precision, String rounding, boolean isRoundingWritten, boolean isWrapping) {

    /** Whether operations of BigDecimal are rounded. */
    public boolean isRounding() {
        return precision > 0;
    }
}
