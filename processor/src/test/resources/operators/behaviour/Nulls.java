package behaviour;

import dev.dunder.Operators;
import good.other.CheckForNull;
import java.util.Iterator;
import java.util.List;

/** What may be null, said by an annotation on methods and parameters. */
final class Nulls {
    private Nulls() {}

    @Operators
    static final class Sparse {
        @CheckForNull
        Sparse plus(@CheckForNull Sparse other) {
            return other;
        }

        int size() {
            return 1;
        }

        @CheckForNull
        String get(int key) {
            return null;
        }

        @CheckForNull
        Iterator<String> __iter__() {
            return List.of("a").iterator();
        }

        @CheckForNull
        String __repr__() {
            return null;
        }

        @CheckForNull
        String __call__(@CheckForNull String argument) {
            return argument;
        }
    }
}
