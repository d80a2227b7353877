package managed.behaviour;

import dev.dunder.context.IncompleteException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the parts of a manager do, by their names, and what happened. */
final class Script {
    private final Map<String, String> actions;
    private final List<String> events = new ArrayList<>();

    /** Reads {@code body=throw exit=again}. */
    Script(String text) {
        actions = Arrays.stream(text.split(" "))
                .map(part -> part.split("="))
                .collect(Collectors.toMap(part -> part[0], part -> part[1]));
    }

    /** A checked exception. */
    static final class Checked extends Exception {
        private static final long serialVersionUID = 1;

        Checked(String message) {
            super(message);
        }
    }

    /** Something of the managed object that is not told. */
    boolean act(String name) throws Checked, InterruptedException {
        return act(name, name, null);
    }

    /** Something of the managed object that is told of the failure. */
    boolean act(String name, Throwable told) throws Checked, InterruptedException {
        return act(name, name + "(" + name(told) + ")", told);
    }

    private boolean act(String name, String event, Throwable told) throws Checked, InterruptedException {
        events.add(event + (Thread.currentThread().isInterrupted() ? "!" : ""));
        switch (actions.getOrDefault(name, "ok")) {
            case "throw" -> throw new Checked(name);
            case "interrupt" -> throw new InterruptedException("interrupted-" + name);
            case "again" -> {
                if (told != null) {
                    throw Script.<RuntimeException>asItIs(told);
                }
            }
            default -> {}
        }
        return actions.getOrDefault(name, "ok").equals("true");
    }

    /** What the body does. */
    <T> T body(T value) throws Checked {
        events.add("body");
        return switch (actions.get("body")) {
            case "throw" -> throw new Checked("throw");
            case "unchecked" -> throw new IllegalStateException("unchecked");
            case "error" -> throw new StackOverflowError("error");
            default -> value;
        };
    }

    /** Whether the body goes away before its end. */
    boolean isBroken() {
        return actions.get("body").equals("break");
    }

    /** What happened, and what came of it. */
    String told(Callable call) {
        String result;
        try {
            result = "returns " + call.call();
        } catch (Throwable thrown) {
            result = "throws " + describe(thrown);
        }
        return String.join(" ", events) + " -> " + result + (Thread.interrupted() ? " interrupted" : "");
    }

    /** Something that returns a value or throws. */
    interface Callable {
        Object call() throws Throwable;
    }

    private static String describe(Throwable thrown) {
        String inner = Arrays.stream(thrown.getSuppressed()).map(Script::describe).collect(Collectors.joining(","));
        return name(thrown) + (inner.isEmpty() ? "" : "[" + inner + "]");
    }

    private static String name(Throwable thrown) {
        return thrown == null ? "null" : thrown instanceof IncompleteException ? "incomplete" : thrown.getMessage();
    }

    @SuppressWarnings("unchecked")
    private static <X extends Throwable> X asItIs(Throwable thrown) throws X {
        throw (X) thrown;
    }
}
