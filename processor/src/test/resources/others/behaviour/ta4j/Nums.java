package others.ta4j;

import dev.dunder.Op;
import dev.dunder.Operator;
import org.ta4j.core.num.Num;

/** A number next to a Num: of the same kind, which is decimal or double. */
final class Nums {
    private Nums() {}

    @Operator(Op.FROM_NUMBER)
    static Num of(Number number, Num neighbour) {
        return neighbour.numOf(number);
    }
}
