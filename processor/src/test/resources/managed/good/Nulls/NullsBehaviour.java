package managed.nulls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

final class NullsBehaviour {
    static void null_isAValue() {
        boolean isNull = MarkedManaged.with(new Marked<>(List.of("a"), null), value -> value == null);
        assertThat(isNull).isTrue();
        String result = MarkedManaged.with(new Marked<>(List.of("a"), null), value -> null);
        assertThat(result).isNull();
    }
}
