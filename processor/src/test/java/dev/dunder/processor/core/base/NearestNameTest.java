package dev.dunder.processor.core.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
    @ParameterizedTest
    @CsvSource({
        "kitten, sitting, 3", // exchanged twice, added once
        "lokc, lock, 1", // swapped
        "unLock, unlock, 0",
        "lock, '', 4",
        "close, closes, 1",
    })
    void distance_isTheNumberOfChanges(String one, String other, int distance) {
        assertThat(NearestName.distance(one, other)).isEqualTo(distance);
        assertThat(NearestName.distance(other, one)).isEqualTo(distance);
    }

    @Test
    void nearest_ifItIsNear() {
        List<String> names = List.of("tryLock", "unlock", "lock");
        assertThat(NearestName.of("lokc", names)).contains("lock");
        assertThat(NearestName.of("unlok", names)).contains("unlock");
        assertThat(NearestName.of("release", names)).isEmpty();
        assertThat(NearestName.of("x", List.of())).isEmpty();
    }

    @Test
    void ofEquallyNear_theFirstByName() {
        assertThat(NearestName.of("sat", List.of("set", "sit"))).contains("set");
    }
}
