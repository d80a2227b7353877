package shop;

import dev.dunder.Op;
import dev.dunder.Operators;
import java.math.BigDecimal;
import java.math.BigInteger;

final class ValuesWithoutEffect {
    private ValuesWithoutEffect() {}

    // error: [Dunder:PureWithoutEffect] BigDecimal.class in pure has no effect
    //   Found: no arithmetic by name of BigDecimal that would be left out
    //   Fix: remove BigDecimal.class from pure
    @Operators(of = BigDecimal.class, pure = BigDecimal.class)
    interface TrustedAnyway {}

    // error: [Dunder:PureWithoutEffect] Date.class in pure has no effect
    //   Found: of = {BigInteger}, whose types have no method of Date that would be left out
    //   Fix: remove Date.class from pure
    @Operators(of = BigInteger.class, pure = java.util.Date.class)
    interface NotListed {}

    // error: [Dunder:PureWithoutEffect] ValuesWithoutEffect.Own.class in pure has no effect
    //   Found: @Operators without of, which already says that the type's operators return new objects
    //   Fix: remove ValuesWithoutEffect.Own.class from pure
    @Operators(pure = Own.class)
    record Own(int x) {
        Own plus(Own other) {
            return new Own(x + other.x);
        }
    }

    @Operators(
            of = Runnable.class,
            // error: [Dunder:AbsentOperator] Op.ADD in without has no effect: Runnable has no such operator
            //   Found: the operators EQUAL, NOT_EQUAL, CALL, HASH, REPR, STR, FORMAT
            //   Fix: remove Op.ADD from without, or name one of the operators found
            without = {Op.ADD, Op.CALL})
    interface Absent {}

    // error: [Dunder:AbsentOperator] Op.NONE in without has no effect: ValuesWithoutEffect.None has no such operator
    //   Found: the operators SUBTRACT, EQUAL, NOT_EQUAL, HASH, REPR, STR, FORMAT
    //   Fix: remove Op.NONE from without, or name one of the operators found
    @Operators(without = Op.NONE)
    record None(int x) {
        None minus(None other) {
            return new None(x - other.x);
        }
    }
}
