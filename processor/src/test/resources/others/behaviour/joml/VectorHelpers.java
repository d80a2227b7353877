package others.joml;

import dev.dunder.Operators;
import org.joml.Vector3d;

/** Helpers by the adapter: those that JOML's own methods would give change their operands, and are left out. */
@Operators(of = Vector3d.class, use = Jomls.class)
final class VectorHelpers {
    private VectorHelpers() {}
}
