import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.math.BigDecimal;
import java.time.Duration;
import org.joml.Vector3d;

// error: [Dunder:UnneededPure] no formula needs Duration in pure
//   Found: Duration.class in pure, and no operator that would be refused without it
//   Fix: remove Duration.class from pure
@Formulas(pure = {Duration.class, Vector3d.class})
interface UnneededPure {
    @Formula("a + a")
    Vector3d needed(Vector3d a);

    @Formula("a + a")
    Duration trusted(Duration a);
}
