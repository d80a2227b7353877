package dev.dunder.benchmarks.metaclasses;

import java.lang.reflect.Proxy;
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

/** One call: directly, through a facade by hand, through a generated one, and through {@link Proxy}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class FacadeBenchmark {
    private Counter direct = new Sum();
    private HandWrittenCounter byHand = new HandWrittenCounter(direct);
    private CounterUpper facade = CounterUpper.of(direct);
    private Counter proxy = direct;

    /** Makes the counters, each with its own number. */
    @Setup
    public void prepare() {
        direct = new Sum();
        byHand = new HandWrittenCounter(new Sum());
        facade = CounterUpper.of(new Sum());
        Counter behind = new Sum();
        proxy = (Counter) Proxy.newProxyInstance(
                FacadeBenchmark.class.getClassLoader(),
                new Class<?>[] {Counter.class},
                (self, method, arguments) -> method.invoke(behind, arguments));
    }

    /** {@code counter.add(1)}. */
    @Benchmark
    public long direct() {
        return direct.add(1);
    }

    /** A delegate that a person wrote. */
    @Benchmark
    public long byHand() {
        return byHand.addStep(1);
    }

    /** {@code CounterUpper}. */
    @Benchmark
    public long facade() {
        return facade.ADD(1);
    }

    /** {@link Proxy}. */
    @Benchmark
    public long proxy() {
        return proxy.add(1);
    }
}
