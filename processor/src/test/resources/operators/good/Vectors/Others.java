package shop;

import dev.dunder.Op;
import dev.dunder.Operators;
import java.time.Duration;

/** Operators of types of others. */
@Operators(
        of = {Vector.class, Matrix.class, Duration.class},
        use = Vectors.class,
        pure = Matrix.class,
        without = {Op.GREATER, Op.GET, Op.TRUTH})
interface Others {}
