package managed.good;

import dev.dunder.Managed;
import java.util.function.Consumer;

/** A resource whose constructor's type argument compilers cannot find. */
@Managed
public final class Ordered {
    public <K extends Comparable<? super K>> Ordered(Consumer<? super K> first) {}

    public void __enter__() {}

    public void __exit__() {}
}
