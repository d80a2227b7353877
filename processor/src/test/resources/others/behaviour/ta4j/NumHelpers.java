package others.ta4j;

import dev.dunder.Operators;
import org.ta4j.core.num.Num;

@Operators(of = Num.class)
final class NumHelpers {
    private NumHelpers() {}
}
