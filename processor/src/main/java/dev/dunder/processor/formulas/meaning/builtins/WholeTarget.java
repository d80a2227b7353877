package dev.dunder.processor.formulas.meaning.builtins;

import dev.dunder.processor.formulas.types.NumberType;
import java.util.Optional;

/** The type of the whole number that a conversion makes. */
enum WholeTarget {
    /** What is wanted, or else one that holds what comes of the number's type. */
    WANTED,
    /** {@code long}. */
    LONG;

    /** The type, of one that is wanted and of the number's own. */
    NumberType of(Optional<NumberType> wanted, NumberType from) {
        return switch (this) {
            case WANTED -> wanted.filter(NumberType::isWhole).orElseGet(() -> natural(from));
            case LONG -> NumberType.LONG;
        };
    }

    private static NumberType natural(NumberType from) {
        return switch (from) {
            case INT, LONG, BIG_INTEGER -> from;
            case FLOAT, DOUBLE -> NumberType.LONG;
            case BIG_DECIMAL -> NumberType.BIG_INTEGER;
        };
    }
}
