package dev.dunder.sample.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

final class ColourTest {

    @Test
    void clips_toBlackAndWhite() {
        Colour grey = new Colour(128, 128, 128);

        assertThat(ColourOps.add(grey, grey)).hasToString("#ffffff");
        assertThat(ColourOps.sub(grey, new Colour(255, 255, 255))).isEqualTo(Colour.BLACK);
        assertThat(ColourOps.mul(grey, -1)).isEqualTo(Colour.BLACK);
    }

    @Test
    void rejects_whatIsNoColour() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Colour(0, 256, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Colour(0, 0, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> ColourOps.format(Colour.BLACK, "cmyk"));
    }
}
