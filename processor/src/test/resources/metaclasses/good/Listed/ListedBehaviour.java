package good;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

class ListedBehaviour {
    static void duration() {
        DurationUpper hour = DurationUpper.OF_HOURS(1);
        assertThat(hour.PLUS(hour)).isEqualTo(DurationUpper.of(Duration.ofHours(2)));
        assertThat(hour.PLUS(Duration.ofMinutes(1)).TO_MINUTES()).isEqualTo(61);
        assertThat(DurationUpper.ZERO().IS_ZERO()).isTrue();
    }

    static void builder() {
        assertThat(new StringBuilderUpper("a").APPEND(1).APPEND(true).REVERSE()).hasToString("eurt1a");
    }

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
