package dev.dunder.benchmarks.formulas;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
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

/** {@code price * qty * (1 - discount) + shipping} in BigDecimal. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 8, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class OrderBenchmark {
    private final Orders orders = new OrdersFormulas();
    private final Orders handWritten = new HandWrittenOrders();
    private final Function<Order, BigDecimal> evalEx = OrderEngines.evalEx();
    private final Function<Order, BigDecimal> jexl = OrderEngines.jexl();
    private final Function<Order, BigDecimal> spel = OrderEngines.spel();
    private final Function<Order, BigDecimal> janino = OrderEngines.janino();
    private Order order = new Order(BigDecimal.ZERO, 0, BigDecimal.ZERO, BigDecimal.ZERO);

    /** Sets the values, and checks that all agree: 12.50 * 7 * 0.9 + 4.99 = 83.74. */
    @Setup
    public void prepare() {
        order = new Order(new BigDecimal("12.50"), 7, new BigDecimal("0.1"), new BigDecimal("4.99"));
        for (BigDecimal value : List.of(formula(), byHand(), evalEx(), jexl(), spel(), janino())) {
            if (value.compareTo(new BigDecimal("83.74")) != 0) {
                throw new IllegalStateException(value + " is not 83.74");
            }
        }
    }

    /** The generated class. */
    @Benchmark
    public BigDecimal formula() {
        return orders.total(order.price(), order.qty(), order.discount(), order.shipping());
    }

    /** Java. */
    @Benchmark
    public BigDecimal byHand() {
        return handWritten.total(order.price(), order.qty(), order.discount(), order.shipping());
    }

    /** EvalEx. */
    @Benchmark
    public BigDecimal evalEx() {
        return evalEx.apply(order);
    }

    /** JEXL. */
    @Benchmark
    public BigDecimal jexl() {
        return jexl.apply(order);
    }

    /** SpEL. */
    @Benchmark
    public BigDecimal spel() {
        return spel.apply(order);
    }

    /** Janino. */
    @Benchmark
    public BigDecimal janino() {
        return janino.apply(order);
    }
}
