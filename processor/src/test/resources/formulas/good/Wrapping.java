package shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.Formula;
import dev.dunder.Formulas;
import dev.dunder.Overflow;

/** Wraps around. */
@Formulas(overflow = Overflow.WRAP)
interface Wrapping {
    @Formula("a + b * c - 1")
    int arithmetic(int a, int b, int c);

    @Formula("-a + abs(a)")
    long signs(long a);

    @Formula("a // b")
    int floor(int a, int b);

    @Formula("a % b")
    int modulo(int a, int b);

    @Formula("a * b")
    long mixed(int a, long b);
}

final class WrappingBehaviour {
    private static final Wrapping W = new WrappingFormulas();

    private WrappingBehaviour() {}

    static void wrapping_isJavas() {
        assertThat(W.arithmetic(Integer.MAX_VALUE, 1, 2)).isEqualTo(-2147483648);
        assertThat(W.signs(Long.MIN_VALUE)).isZero();
        assertThat(W.floor(Integer.MIN_VALUE, -1)).isEqualTo(Integer.MIN_VALUE);
        assertThat(W.modulo(-7, 3)).isEqualTo(2);
        assertThat(W.mixed(3, Long.MAX_VALUE)).isEqualTo(9223372036854775805L);
    }
}
