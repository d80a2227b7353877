package good;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

class ChangingBehaviour {
    static void duration() {
        DurationUpper hour = DurationUpper.OF_HOURS(1);
        assertThat(hour.PLUS(hour)).isEqualTo(DurationUpper.of(Duration.ofHours(2)));
        assertThat(hour.PLUS(Duration.ofMinutes(1)).TO_MINUTES()).isEqualTo(61);
        assertThat(DurationUpper.ZERO().IS_ZERO()).isTrue();
    }

    static void builder() {
        assertThat(new StringBuilderUpper("a").APPEND(1).APPEND(true).REVERSE()).hasToString("eurt1a");
    }
}
