import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.math.BigDecimal;
import java.time.Duration;
import org.joml.Vector3d;

// error: [Dunder:PureWithoutEffect] Duration.class in pure has no effect
//   Found: no formula of the interface that uses arithmetic of Duration found by name alone
//   Fix: remove Duration.class from pure
@Formulas(pure = {Duration.class, Vector3d.class})
interface PureWithoutEffect {
    @Formula("a + a")
    Vector3d needed(Vector3d a);

    @Formula("a + a")
    Duration trusted(Duration a);
}
