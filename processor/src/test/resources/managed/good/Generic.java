package managed.good;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dunder.Enter;
import dev.dunder.Exit;
import dev.dunder.Managed;
import dev.dunder.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** Managers with type parameters, of their own and of the types around them. */
public class Generic {
    /** Lends what it has. */
    @Managed
    public static class Pool<T extends Comparable<T>, E extends Exception> {
        private final Deque<T> free = new ArrayDeque<>();
        private T lent;
        private E broken;

        @SafeVarargs
        public Pool(T... values) {
            for (T value : values) {
                free.add(value);
            }
        }

        /** Breaks on return. */
        public <K extends T> Pool(Map<K, ? extends E> broken) throws IOException {
            broken.forEach((value, failure) -> {
                free.add(value);
                this.broken = failure;
            });
        }

        @Enter
        public T take() {
            lent = free.pop();
            return lent;
        }

        @Exit
        public void giveBack() throws E {
            free.push(lent);
            if (broken != null) {
                throw broken;
            }
        }
    }

    /** A pool with its types. */
    @Managed
    public static final class Names extends Pool<String, IOException> {
        public Names() {
            super("a", "b");
        }
    }

    /** Says by a type parameter that it may be interrupted. */
    @Managed
    public static class Gate<E extends Exception> {
        private final E first;
        private final E second;

        public Gate(E first, E second) {
            this.first = first;
            this.second = second;
        }

        @Enter
        public void open() {}

        @Exit(on = Outcome.FAILURE)
        public void undo() throws E {
            throw first;
        }

        @Exit
        public void close() throws E {
            throw second;
        }
    }

    /** An inner class uses the type parameters around it. */
    public static class Outer<X, R> {
        private final X x;

        public Outer(X x) {
            this.x = x;
        }

        /** Cannot be made without an instance around. */
        @Managed
        public class Inner<T> {
            @Enter
            Map.Entry<X, List<? extends T>> enter() {
                return Map.entry(x, List.of());
            }

            @Exit
            void exit(Throwable failure) {}
        }
    }
}

final class GenericBehaviour {
    static void value_isTyped() {
        Generic.Pool<String, RuntimeException> pool = new Generic.Pool<>("a", "b");
        String first = GenericPoolManaged.with(pool, value -> value.toUpperCase());
        assertThat(first).isEqualTo("A");

        Generic.Outer<String, Integer>.Inner<Long> inner = new Generic.Outer<String, Integer>("x").new Inner<>();
        int length = GenericOuterInnerManaged.with(inner, entry -> entry.getKey().length());
        assertThat(length).isEqualTo(1);
    }

    static void interrupt_isRestored() {
        InterruptedException interrupt = new InterruptedException("exit");
        IOException other = new IOException("exit");
        GenericGateManaged<Exception> first = GenericGateManaged.open(interrupt, other);
        assertThatThrownBy(first::close).isSameAs(interrupt).hasSuppressedException(other);
        assertThat(Thread.interrupted()).isTrue();
        GenericGateManaged<Exception> second = GenericGateManaged.open(other, interrupt);
        assertThatThrownBy(second::close).isSameAs(other).hasSuppressedException(interrupt);
        assertThat(Thread.interrupted()).isTrue();
        GenericGateManaged<Exception> third = GenericGateManaged.open(other, interrupt);
        third.complete();
        assertThatThrownBy(third::close).isSameAs(interrupt);
        assertThat(Thread.interrupted()).isTrue();
    }

    static void exceptions_areThoseOfTheInstance() throws IOException {
        Generic.Pool<String, IOException> pool = new Generic.Pool<>(Map.of("a", new IOException("worn out")));
        assertThatThrownBy(() -> GenericPoolManaged.run(pool, value -> {}))
                .isInstanceOf(IOException.class);
        int length = 0;
        try (var scope = GenericPoolManaged.<Integer, RuntimeException>open(3, 4)) {
            length = scope.value();
        }
        assertThat(length).isEqualTo(3);
        try {
            GenericNamesManaged.run(new Generic.Names(), name -> {
                throw new UncheckedIOException(new IOException(name));
            });
        } catch (UncheckedIOException failure) {
            assertThat(failure).hasMessageContaining("a");
        }
    }
}
