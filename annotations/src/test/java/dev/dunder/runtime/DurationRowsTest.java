package dev.dunder.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.runtime.Rows.Row;
import java.math.BigInteger;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Holds quotients of durations against CPython's; {@code durations.py} made the rows. */
class DurationRowsTest {
    private static final BigInteger NANOS_PER_SECOND = BigInteger.valueOf(1_000_000_000);

    @Test
    void quotientsAreThoseOfPython() {
        assertThat(Rows.wrong("durations.tsv", DurationRowsTest::result)).isEmpty();
    }

    private static Object result(Row row) {
        Duration left = duration(row.text(1));
        Duration right = duration(row.text(2));
        return switch (row.text(0)) {
            case "divide" -> String.format("%016x", Double.doubleToRawLongBits(Durations.divide(left, right)));
            case "floorDivide" -> Durations.floorDivide(left, right);
            case "floorModulo" -> nanos(Durations.floorModulo(left, right));
            default -> throw new AssertionError(row);
        };
    }

    private static Duration duration(String nanos) {
        BigInteger[] parts = new BigInteger(nanos).divideAndRemainder(NANOS_PER_SECOND);
        return Duration.ofSeconds(parts[0].longValueExact(), parts[1].longValueExact());
    }

    private static BigInteger nanos(Duration duration) {
        return BigInteger.valueOf(duration.getSeconds())
                .multiply(NANOS_PER_SECOND)
                .add(BigInteger.valueOf(duration.getNano()));
    }
}
