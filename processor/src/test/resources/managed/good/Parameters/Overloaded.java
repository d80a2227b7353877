package managed.parameters;

import dev.dunder.Managed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Its overloads are named by the types of their parameters. */
@Managed(name = "Plain", enter = "open", exit = "close")
@Managed(name = "Numbered", enter = "open(int)", exit = "close()")
@Managed(name = "Arrays", enter = "open(int[], String...)", exit = "close(int[])")
@Managed(name = "Varargs", enter = "open(int[],java.lang.String[])", exit = "close(Throwable)")
@Managed(name = "Nested", enter = "open(java.util.Map.Entry<String, List<Integer>>)", exit = "close(List)")
@Managed(name = "Entries", enter = "open(Entry)", exit = "close( java.util.List<?> )")
@Managed(name = "Generic", enter = "open(Comparable)", exit = "end(Comparable)")
@Managed(name = "Variable", enter = "open(T)", exit = "end(T)")
@Managed(name = "Variables", enter = "open(List<T>, T[]...)", exit = "end(T[][])")
public class Overloaded<T extends Comparable<T>> {
    final List<Object> events = new ArrayList<>();

    public void open() {
        events.add("open");
    }

    public void open(int size) {
        events.add("open " + size);
    }

    public void open(int[] sizes, String... names) {
        events.add("open " + sizes.length + names.length);
    }

    public List<Integer> open(Map.Entry<String, List<Integer>> entry) {
        events.add("open " + entry.getKey());
        return entry.getValue();
    }

    public void open(T value) {
        events.add("open T " + value);
    }

    public void open(List<T> values, T[][] more) {
        events.add("open T[] " + values + more.length);
    }

    public void close() {
        events.add("close");
    }

    public void close(Throwable failure) {
        events.add("close " + failure);
    }

    public void close(int[] sizes) {
        events.add("close " + sizes.length);
    }

    public void close(Iterable<Integer> values) {
        events.add("never");
    }

    public void close(List<Integer> values) {
        events.add("close " + values);
    }

    public void end(T value) {
        events.add("end T " + value);
    }

    public void end(T[][] more) {
        events.add("end T[] " + more.length);
    }

    /** Cannot be called, and does not count. */
    private void end(String value) {
        events.add("never");
    }
}
