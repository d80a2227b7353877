package good;

import static org.assertj.core.api.Assertions.assertThat;

class EnumBehaviour {
    static void constants_areFacades() {
        assertThat(ColorUpper.RED.unwrap()).isSameAs(Color.red);
        assertThat(ColorUpper.SKY.NAME()).isEqualTo("blue");
        assertThat(ColorUpper.RED.DARKER()).isEqualTo(ColorUpper.DARK_GREEN);
        assertThat(ColorUpper.VALUE_OF("red")).isEqualTo(ColorUpper.RED);
        assertThat(ColorUpper.VALUES()).containsExactly(Color.values());
        assertThat(ColorUpper.FIRST()).isEqualTo(ColorUpper.RED);
        assertThat(ColorUpper.RED.MIX(ColorUpper.SKY, 1)).isEqualTo(ColorUpper.SKY);
        assertThat(ColorUpper.RED.COMPARE_TO(ColorUpper.SKY)).isNegative();
    }

    static void records() {
        PointUpper point = new PointUpper(1, 2).PLUS(new PointUpper(3));
        assertThat(point.X()).isEqualTo(4);
        assertThat(point.UP()).isEqualTo(5);
        assertThat(point).isEqualTo(PointUpper.of(new Point(4, 5))).hasToString("Point[x=4.0, yAxis=5.0]");
        assertThat(PointUpper.ORIGIN().unwrap()).isSameAs(Point.ORIGIN);
    }
}
