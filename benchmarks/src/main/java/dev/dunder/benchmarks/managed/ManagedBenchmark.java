package dev.dunder.benchmarks.managed;

import dev.dunder.Managed;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A block with an end for each outcome, and a lock: by hand, by {@code with}, and by a scope. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Managed(of = ReentrantLock.class, enter = "lock", exit = "unlock")
public class ManagedBenchmark {
    private final Work work = new Work();
    private final ReentrantLock lock = new ReentrantLock();
    private long value = 7;

    /** As a careful person writes it: the first exception stays, later ones are added to it. */
    @Benchmark
    public long workByHand() {
        work.begin();
        long result;
        try {
            result = work.step(value);
        } catch (Throwable failure) {
            try {
                work.rollback(failure);
            } catch (Throwable thrown) {
                failure.addSuppressed(thrown);
            }
            try {
                work.release();
            } catch (Throwable thrown) {
                failure.addSuppressed(thrown);
            }
            throw failure;
        }
        try {
            work.commit();
        } finally {
            work.release();
        }
        return result;
    }

    /** {@code with}, with a body that takes a value from around it. */
    @Benchmark
    public long workWith() {
        long added = value;
        return WorkManaged.with(work, begun -> begun.step(added));
    }

    /** {@code enter} and {@code complete}. */
    @Benchmark
    public long workScope() {
        try (var scope = WorkManaged.enter(work)) {
            long result = scope.value().step(value);
            scope.complete();
            return result;
        }
    }

    /** {@code lock()}, {@code try}, {@code finally}, {@code unlock()}. */
    @Benchmark
    public long lockByHand() {
        lock.lock();
        try {
            return ++value;
        } finally {
            lock.unlock();
        }
    }

    /** {@code with} on a lock. */
    @Benchmark
    public long lockWith() {
        return ReentrantLockManaged.with(lock, held -> ++value);
    }

    /** A scope on a lock. */
    @Benchmark
    public long lockScope() {
        try (var held = ReentrantLockManaged.enter(lock)) {
            return held.value() == lock ? ++value : 0;
        }
    }
}
