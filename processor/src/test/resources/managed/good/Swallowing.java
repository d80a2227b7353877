package managed.good;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dunder.Managed;

/** Swallows failures; its exits are told of them. */
@Managed
class Swallowing {
    private final StringBuilder events = new StringBuilder();

    String events() {
        return events.toString();
    }

    void __enter__() {
        events.append("enter ");
    }

    boolean __exit__(Throwable failure) {
        events.append("exit(").append(failure).append(") ");
        return failure instanceof IllegalArgumentException;
    }
}

final class SwallowingBehaviour {
    static void with_givesTheFallback() {
        Swallowing managed = new Swallowing();
        int length = SwallowingManaged.with(managed, -1, self -> {
            throw new IllegalArgumentException("bad");
        });
        assertThat(length).isEqualTo(-1);
        assertThat(managed.events()).isEqualTo("enter exit(java.lang.IllegalArgumentException: bad) ");
    }

    static void run_goesOn() {
        Swallowing managed = new Swallowing();
        SwallowingManaged.run(managed, self -> {
            throw new IllegalArgumentException("bad");
        });
        assertThat(SwallowingManaged.<String, RuntimeException>with(managed, "nothing", self -> "something"))
                .isEqualTo("something");
        assertThat(managed.events()).endsWith("enter exit(null) ");
    }

    static void others_pass() {
        assertThatThrownBy(() -> SwallowingManaged.with(new Swallowing(), "", self -> self.events().substring(99)))
                .isInstanceOf(StringIndexOutOfBoundsException.class);
    }
}
