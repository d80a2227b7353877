package managed.clashes;

import dev.dunder.Enter;
import dev.dunder.Exit;
import dev.dunder.Managed;

/** An enum, and so nothing that can be made. */
@Managed
enum Result {
    VALUE;

    @Enter
    void enter() {}

    @Exit
    void exit(Throwable failure) {}

    void exit(Exception failure) {}

    /** A record with a generic component, and the constructor that it is given. */
    @Managed
    record Scope<T>(T value, String... names) {
        @Enter
        T open() {
            return value;
        }

        @Exit
        void close() {}
    }
}
