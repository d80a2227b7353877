package shop;

import dev.dunder.Op;
import dev.dunder.Operator;
import dev.dunder.Operators;

/** An enum, with static operators of its own and one operator taken out. */
@Operators
enum Level {
    LOW,
    HIGH;

    @Operator(Op.ONE)
    static Level least() {
        return LOW;
    }

    @Operator(Op.MULTIPLY)
    static Level join(Level one, Level other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    @Operator(Op.MULTIPLY)
    static Level scale(double factor, Level level) {
        return factor > 1 ? HIGH : level;
    }

    public Level not() {
        return this == LOW ? HIGH : LOW;
    }

    /** No operator, whatever its name says. */
    @Operator(Op.NONE)
    public Level and(Level other) {
        return join(this, other);
    }
}
