package good;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.util.Map;
import java.util.Optional;

class ListedBehaviour {
    static void fields() {
        DimensionUpper size = new DimensionUpper(1, 2);
        size.WIDTH(5);
        assertThat(size.unwrap()).isEqualTo(new Dimension(5, 2));
        assertThat(new DimensionUpper(size).HEIGHT()).isEqualTo(2);
    }

    static void nested() {
        assertThat(MapEntryUpper.of(Map.entry("a", 1)).GET_KEY()).isEqualTo("a");
        assertThat(OptionalUpper.OF("a").MAP(String::length).GET()).isEqualTo(1);
        assertThat(OptionalUpper.of(Optional.of("a")).OR_ELSE("b")).isEqualTo("a");
    }
}
