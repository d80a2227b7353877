package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.math.BigDecimal;

/** A boxed null is false where its truth is asked, as None is in Python, and no number where one is needed. */
@Formulas
interface BoxedNulls {
    static Integer given(Integer x) {
        return x;
    }

    @Formula("x or 7")
    int variable(Integer x);

    @Formula("given(x) or 7")
    int call(Integer x);

    @Formula("(given(x) and given(y)) or 7")
    int nested(Integer x, Integer y);

    @Formula("(given(x) or 0 or given(y)) == (given(y) or 0 or given(x))")
    boolean areEqual(Integer x, Integer y);

    @Formula("y or x")
    BigDecimal wider(int y, BigDecimal x);

    @Formula("x and 7")
    int and(Integer x);
}

final class BoxedNullsBehaviour {
    private static final BoxedNulls FORMULAS = new BoxedNullsFormulas();

    private BoxedNullsBehaviour() {}

    static void or_takesNullForFalse() {
        assertThat(FORMULAS.variable(null)).isEqualTo(7);
        assertThat(FORMULAS.variable(0)).isEqualTo(7);
        assertThat(FORMULAS.variable(3)).isEqualTo(3);
        assertThat(FORMULAS.call(null)).isEqualTo(7);
        assertThat(FORMULAS.call(4)).isEqualTo(4);
    }

    static void nested_takesNullForFalse() {
        assertThat(FORMULAS.nested(null, 5)).isEqualTo(7);
        assertThat(FORMULAS.nested(5, null)).isEqualTo(7);
        assertThat(FORMULAS.nested(5, 6)).isEqualTo(6);
    }

    /** Beyond the boxes that Java keeps, so that comparing objects would show. */
    static void values_areComparedAsNumbers() {
        assertThat(FORMULAS.areEqual(1000, 1000)).isTrue();
        assertThat(FORMULAS.areEqual(null, 1000)).isTrue();
        assertThat(FORMULAS.areEqual(1000, 1001)).isFalse();
    }

    static void operands_areAskedBeforeTheyAreWidened() {
        assertThat(FORMULAS.wider(0, BigDecimal.TEN)).isEqualTo(BigDecimal.TEN);
        assertThat(FORMULAS.wider(2, BigDecimal.TEN)).isEqualTo("2");
    }

    static void and_givesNull_whichIsNoNumber() {
        assertThatNullPointerException().isThrownBy(() -> FORMULAS.and(null));
        assertThat(FORMULAS.and(1)).isEqualTo(7);
    }
}
