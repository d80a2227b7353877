package good;

import dev.dunder.Rename;
import good.other.Decorated;

/** An interface of which a method is renamed, so that the facade cannot implement it. */
@Decorated
public interface Renamed {
    @Rename("go")
    void run();
}
