package shop;

import dev.dunder.Formula;
import dev.dunder.Formulas;

@Formulas(use = Integer.class)
interface MoreWaves extends Waves {
    static int twice(int x) {
        return x;
    }

    @Formula("twice(x) + MAX_VALUE - x")
    long own(long offset, int x);
}
