package dev.dunder.processor.managed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The outcomes are those that users can write. */
class OutcomeTest {
    @Test
    void outcomes_areThoseOfTheAnnotation() {
        assertThat(Outcome.values())
                .extracting(Outcome::name)
                .containsExactlyInAnyOrder(names(dev.dunder.Outcome.values()));
    }

    @Test
    void outcomes_coverEachOther() {
        assertThat(Outcome.SUCCESS.isAfterFailure()).isFalse();
        assertThat(Outcome.FAILURE.isAfterSuccess()).isFalse();
        assertThat(Outcome.ALWAYS.isAfterFailure()).isTrue();
    }

    private static String[] names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toArray(String[]::new);
    }
}
