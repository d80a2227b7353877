package dev.dunder.sample.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class VersionTest {

    @ParameterizedTest
    @CsvSource({"1.9.2, 1.10.0", "1.9.2, 2.0.0", "0.0.9, 0.0.10"})
    void orders_byNumbers(String earlier, String later) {
        assertThat(VersionOps.lt(Version.of(earlier), Version.of(later))).isTrue();
        assertThat(VersionOps.le(Version.of(later), Version.of(earlier))).isFalse();
        assertThat(VersionOps.str(Version.of(later))).isEqualTo(later);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2", "1.2.3.4", "1.-2.3", "a.b.c", "", "1.2.9999999999"})
    void rejects_whatIsNoVersion(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Version.of(text));
    }
}
