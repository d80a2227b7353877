package others.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Random operands from a fixed seed, so that a failure can be repeated. Each operand is remembered as it was, and must be
 * the same afterwards. Objects are compared by what their serialized forms hold, which is every digit and every sign.
 */
public final class Samples {
    private static final int COUNT = 1000;
    private static final long SEED = 13;

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final List<Operand> operands = new ArrayList<>();

    private Samples() {}

    private record Operand(Serializable value, byte[] before) {}

    /** Repeats a check with new operands each time. */
    public static void each(Consumer<Samples> check) {
        each(COUNT, check);
    }

    /** Repeats a check as many times as said. */
    public static void each(int count, Consumer<Samples> check) {
        Samples samples = new Samples();
        for (int i = 0; i < count; i++) {
            samples.operands.clear();
            check.accept(samples);
            samples.assertUnchanged();
        }
    }

    /** Compares values, or what is thrown. */
    public static void same(Supplier<? extends Serializable> actual, Supplier<? extends Serializable> expected) {
        Outcome found = outcome(actual);
        Outcome wanted = outcome(expected);
        if (!found.equals(wanted)) {
            assertThat(found).isEqualTo(wanted);
        }
    }

    /** The serialized form of a value, or of what an exception says. */
    private record Outcome(Serializable value, ByteBuffer form) {
        static Outcome of(Serializable value) {
            return new Outcome(value, ByteBuffer.wrap(serialized(value)));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Outcome outcome && form.equals(outcome.form);
        }

        @Override
        public int hashCode() {
            return form.hashCode();
        }

        @Override
        public String toString() {
            return String.valueOf(value);
        }
    }

    private static Outcome outcome(Supplier<? extends Serializable> supplier) {
        try {
            return Outcome.of(supplier.get());
        } catch (RuntimeException e) {
            return Outcome.of(e.toString());
        }
    }

    private static byte[] serialized(Serializable value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void assertUnchanged() {
        for (Operand operand : operands) {
            assertThat(serialized(operand.value()))
                    .as("operand %s", operand.value())
                    .isEqualTo(operand.before());
        }
    }

    /** An operand that must not change. */
    public <T extends Serializable> T operand(T value) {
        operands.add(new Operand(value, serialized(value)));
        return value;
    }

    /** Some operands in a list: none to six. */
    public <T extends Serializable> List<T> many(Function<Samples, T> one) {
        return many(random.nextInt(7), one);
    }

    /** As many operands in a list as said. */
    public <T extends Serializable> List<T> many(int count, Function<Samples, T> one) {
        List<T> list = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            list.add(one.apply(this));
        }
        return List.copyOf(list);
    }

    /** From zero to the bound, without the bound. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** A small whole number, often zero, one or negative. */
    public int whole() {
        return random.nextInt(-9, 10);
    }

    /** A positive whole number of up to four digits. */
    public int positive() {
        return random.nextInt(1, 10_000);
    }

    /** Mostly of ordinary size, sometimes zero of either sign, whole, tiny or huge. */
    public double number() {
        return switch (random.nextInt(12)) {
            case 0 -> 0.0;
            case 1 -> -0.0;
            case 2 -> whole();
            case 3 -> Math.scalb(random.nextDouble(-1, 1), random.nextInt(-60, 60));
            default -> random.nextDouble(-100, 100);
        };
    }

    /** Between one hundredth and one hundred. */
    public double ordinary() {
        return random.nextDouble(0.01, 100);
    }

    /** From zero to one. */
    public double share() {
        return random.nextDouble();
    }

    /** A decimal with up to the given number of digits after the point, of either sign. */
    public BigDecimal decimal(int digits) {
        return BigDecimal.valueOf(random.nextLong(-10_000_000, 10_000_000), random.nextInt(digits + 1));
    }

    /** A positive decimal with up to ten digits after the point. */
    public BigDecimal positiveDecimal() {
        return BigDecimal.valueOf(random.nextLong(1, 100_000_000_000L), random.nextInt(2, 11));
    }

    /** A whole number of up to 90 bits, of either sign. */
    public BigInteger big() {
        return BigInteger.valueOf(random.nextLong()).multiply(BigInteger.valueOf(random.nextInt(1 << 26)));
    }

    /** As a float. */
    public float single() {
        return (float) number();
    }
}
