package managed.good;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dunder.Enter;
import dev.dunder.Exit;
import dev.dunder.Managed;
import dev.dunder.Outcome;
import dev.dunder.context.ContextManager;
import java.util.ArrayList;
import java.util.List;

/** Its last exit throws the failure of the body again, whether or not the first one swallowed it. */
@Managed
class Rethrowing {
    final List<Object> told = new ArrayList<>();
    private final boolean isSwallowing;
    private RuntimeException first;

    Rethrowing(boolean isSwallowing) {
        this.isSwallowing = isSwallowing;
    }

    @Enter
    void open() {}

    @Exit(on = Outcome.FAILURE)
    boolean keep(Throwable failure) {
        first = new RuntimeException(failure);
        if (failure instanceof RuntimeException thrown) {
            first = thrown;
        }
        return isSwallowing;
    }

    @Exit
    void throwAgain(Throwable failure) {
        told.add(failure == null ? "none" : failure);
        throw first;
    }
}

final class RethrowingBehaviour {
    private static final RuntimeException FAILURE = new IllegalStateException("body");

    /** By hand: the exit runs after the failure is swallowed, and what it throws ends the method, even if it is the same. */
    static void swallowed_butThrownAgain_isThrown() {
        Rethrowing managed = new Rethrowing(true);
        assertThatThrownBy(() -> RethrowingManaged.run(managed, self -> {
                    throw FAILURE;
                }))
                .isSameAs(FAILURE);
        assertThat(managed.told).containsExactly("none");
    }

    /** As in Python, where an exit that raises the same exception again has swallowed nothing. */
    static void thrownAgain_isNotSwallowed_andLeavesOnce() {
        Rethrowing managed = new Rethrowing(false);
        ContextManager<Rethrowing, RuntimeException> manager = RethrowingManaged.of(managed);
        manager.enter();
        assertThat(manager.exit(FAILURE)).isFalse();
        assertThat(manager.exit(FAILURE)).isFalse();
        assertThat(managed.told).containsExactly(FAILURE);
        assertThat(FAILURE.getSuppressed()).isEmpty();
    }
}
