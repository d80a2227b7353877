package others.ta4j;

import static others.common.Samples.same;

import java.util.List;
import org.ta4j.core.num.DecimalNum;
import org.ta4j.core.num.Num;
import others.common.Samples;

/** Helpers over an interface of numbers. */
final class HelpersBehaviour {
    private HelpersBehaviour() {}

    static void operators() {
        Samples.each(samples -> {
            Num a = num(samples);
            Num b = num(samples);
            int n = samples.below(5);
            same(() -> NumOps.add(a, b), () -> a.plus(b));
            same(() -> NumOps.truediv(a, b), () -> a.dividedBy(b));
            same(() -> NumOps.mod(a, b), () -> a.remainder(b));
            same(() -> NumOps.pow(a, n), () -> a.pow(n));
            same(() -> NumOps.gt(a, b), () -> a.isGreaterThan(b));
        });
    }

    static void many() {
        Samples.each(samples -> {
            List<Num> closes = samples.many(3, HelpersBehaviour::num);
            same(
                    () -> NumOps.sum(closes).orElseThrow(),
                    () -> closes.get(0).plus(closes.get(1)).plus(closes.get(2)));
            same(() -> NumOps.min(closes), () -> closes.get(0).min(closes.get(1)).min(closes.get(2)));
        });
    }

    private static Num num(Samples samples) {
        return samples.operand(DecimalNum.valueOf(samples.number()));
    }
}
