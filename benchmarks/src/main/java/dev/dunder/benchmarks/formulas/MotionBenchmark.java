package dev.dunder.benchmarks.formulas;

import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
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

/** {@code p + v * t + a * t ** 2 / 2} on doubles. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 8, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class MotionBenchmark {
    private final Motions motions = new MotionsFormulas();
    private final Motions handWritten = new HandWrittenMotions();
    private final ToDoubleFunction<Motion> jexl = MotionEngines.jexl();
    private final ToDoubleFunction<Motion> spel = MotionEngines.spel();
    private final ToDoubleFunction<Motion> mvel = MotionEngines.mvel();
    private final ToDoubleFunction<Motion> janino = MotionEngines.janino();
    private Motion motion = new Motion(0, 0, 0, 0);

    /** Sets the values, and checks that all agree: 1.5 + 2.5 * 3 + 9.5 * 9 / 2 = 51.75. */
    @Setup
    public void prepare() {
        motion = new Motion(1.5, 2.5, 9.5, 3);
        double[] values = {formula(), byHand(), jexl(), spel(), mvel(), janino()};
        for (double value : values) {
            if (value != 51.75) {
                throw new IllegalStateException(value + " is not 51.75");
            }
        }
    }

    /** The generated class. */
    @Benchmark
    public double formula() {
        return motions.position(motion.p(), motion.v(), motion.a(), motion.t());
    }

    /** Java. */
    @Benchmark
    public double byHand() {
        return handWritten.position(motion.p(), motion.v(), motion.a(), motion.t());
    }

    /** JEXL. */
    @Benchmark
    public double jexl() {
        return jexl.applyAsDouble(motion);
    }

    /** SpEL, compiled. */
    @Benchmark
    public double spel() {
        return spel.applyAsDouble(motion);
    }

    /** MVEL, compiled. */
    @Benchmark
    public double mvel() {
        return mvel.applyAsDouble(motion);
    }

    /** Janino. */
    @Benchmark
    public double janino() {
        return janino.applyAsDouble(motion);
    }
}
