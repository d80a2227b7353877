package managed.parameters;

import dev.dunder.Enter;
import dev.dunder.Exit;
import dev.dunder.Managed;
import dev.dunder.Outcome;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** Exits that take what entering returned, arguments of entering, and the failure, in any order. */
@Managed
public class Bound {
    final List<String> events = new ArrayList<>();

    /** Begins. */
    @Enter
    StringBuilder begin(String from, int value, String to, List<String> body) throws IOException {
        events.add("begin " + from + value + to + body);
        return new StringBuilder("text");
    }

    @Exit(on = Outcome.SUCCESS)
    void named(String to, String from) {
        events.add("named " + to + from);
    }

    @Exit(on = Outcome.SUCCESS)
    void inOrder(String x, String y) {
        events.add("inOrder " + x + y);
    }

    @Exit(on = Outcome.SUCCESS)
    void oneNamed(String x, String from) {
        events.add("oneNamed " + x + from);
    }

    @Exit(on = Outcome.FAILURE)
    void told(long wider, Throwable failure, Collection<String> wide, CharSequence entered) {
        events.add("told " + wider + failure.getMessage() + wide + entered);
    }

    @Exit
    void boxed(Integer number, StringBuilder entered) {
        events.add("boxed " + number + entered);
    }

    /** Would be called, were it not for the cast. */
    void told(int wider, Throwable failure, List<String> wide, StringBuilder entered) {
        events.add("never");
    }

    /** What entering returned goes before arguments, whatever their names. */
    @Managed
    static class First {
        final List<String> events = new ArrayList<>();

        String __enter__(String name) {
            return "entered " + name;
        }

        void __exit__(String name) {
            events.add(name);
        }
    }

    /** The first Throwable is the failure, the second is what was entered. */
    @Managed
    static class Failures {
        final List<Object> events = new ArrayList<>();

        Throwable __enter__() {
            return new IOException("entered");
        }

        void __exit__(Throwable failure, Throwable entered) {
            events.add(failure == null ? "none" : failure.getMessage());
            events.add(entered.getMessage());
        }
    }

    /** A Throwable that entering takes is not the failure. */
    @Managed
    static class Caused {
        final List<Object> events = new ArrayList<>();

        void __enter__(Throwable cause) {}

        boolean __exit__(Throwable failure) {
            events.add(failure == null ? "none" : failure.getMessage());
            return true;
        }
    }

    /** Generic, with arguments of its type parameters. */
    @Managed
    static class Lent<T, E extends Exception> {
        final List<T> back = new ArrayList<>();

        @Enter
        T[] lend(List<T> values, T[] more) throws E {
            return more;
        }

        @Exit
        void giveBack(T[] values, List<? extends T> others) throws E {
            back.addAll(List.of(values));
            back.addAll(others);
        }
    }

    /** Of its exceptions, bodies may throw the first that an exit declares. */
    @Managed
    static class Saved {
        @Enter
        void open() throws IOException {}

        @Exit(on = Outcome.SUCCESS)
        void save() throws SQLException {}

        @Exit
        void close() throws TimeoutException {}
    }
}
