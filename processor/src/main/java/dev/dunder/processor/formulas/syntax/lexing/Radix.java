package dev.dunder.processor.formulas.syntax.lexing;

/** Tells the base of a number by its beginning. */
final class Radix {
    private Radix() {}

    /** The base that the beginning of a number says. */
    static int of(String number) {
        if (number.length() < 2 || number.charAt(0) != '0') {
            return 10;
        }
        return switch (number.charAt(1)) {
            case 'x', 'X' -> 16;
            case 'o', 'O' -> 8;
            case 'b', 'B' -> 2;
            default -> 10;
        };
    }
}
