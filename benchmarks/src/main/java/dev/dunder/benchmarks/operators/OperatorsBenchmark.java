package dev.dunder.benchmarks.operators;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One helper call, a reduction, and a list view, each beside the same by hand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class OperatorsBenchmark {
    private static final int LENGTH = 1_000;

    private Vector left = Vector.ZERO;
    private Vector right = Vector.ZERO;
    private Track track = new Track(0);
    private List<Vector> vectors = List.of();

    /** Makes the values, and checks that both sides of each pair agree. */
    @Setup
    public void prepare() {
        left = new Vector(1, 2);
        right = new Vector(3, 4);
        track = new Track(LENGTH);
        vectors = List.copyOf(TrackOps.asList(track));
        check(callHelper(), callByHand());
        check(sumHelper(), sumByHand());
        check(listHelper(), listByHand());
    }

    private static void check(Object generated, Object written) {
        if (!generated.equals(written)) {
            throw new IllegalStateException(generated + " is not " + written);
        }
    }

    /** {@code add(a, b)}. */
    @Benchmark
    public Object callHelper() {
        return VectorOps.add(left, right);
    }

    /** {@code a.plus(b)}. */
    @Benchmark
    public Object callByHand() {
        return left.plus(right);
    }

    /** {@code sum(values)}. */
    @Benchmark
    public Object sumHelper() {
        return VectorOps.sum(vectors);
    }

    /** A loop of {@code plus}. */
    @Benchmark
    public Object sumByHand() {
        Vector total = Vector.ZERO;
        for (Vector vector : vectors) {
            total = total.plus(vector);
        }
        return total;
    }

    /** {@code asList(track)}, summed. */
    @Benchmark
    public Object listHelper() {
        return total(TrackOps.asList(track));
    }

    /** A list view of one's own, summed. */
    @Benchmark
    public Object listByHand() {
        return total(new HandWrittenTrack(track));
    }

    private static double total(List<Vector> list) {
        double total = 0;
        for (int i = 0; i < list.size(); i++) {
            total += list.get(i).x();
        }
        return total;
    }
}
