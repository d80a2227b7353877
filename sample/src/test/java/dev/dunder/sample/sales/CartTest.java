package dev.dunder.sample.sales;

import static dev.dunder.sample.sales.Money.euros;
import static dev.dunder.sample.sales.Quantity.kilograms;
import static dev.dunder.sample.sales.Quantity.pieces;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

final class CartTest {
    private static final Product MUG = new Product("mug", euros("12.50"), Unit.PIECE);

    @Test
    void totals_nothingAsZero() {
        assertThat(new Cart().total()).isEqualTo(Money.ZERO);
    }

    @Test
    void views_itselfAsAListThatFollowsIt() {
        Cart cart = new Cart();
        Line mugs = new Line(MUG, pieces(2));
        List<Line> view = CartOps.asList(cart);
        CartOps.iadd(cart, mugs);

        assertThat(view).containsExactly(mugs);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> view.remove(0));
    }

    @Test
    void replaces_aLine() {
        Cart cart = CartOps.iadd(new Cart(), new Line(MUG, pieces(2)));
        CartOps.setitem(cart, 0, new Line(MUG, pieces(3)));

        assertThat(cart.total()).isEqualTo(euros("37.50"));
    }

    @Test
    void rejects_aLineInTheWrongUnit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Line(MUG, kilograms("1")))
                .withMessage("mug is sold by pcs");
    }
}
