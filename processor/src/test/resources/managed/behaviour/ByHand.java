package managed.behaviour;

import managed.behaviour.Script.Checked;

/** The managers as a careful person writes them with try and catch, for the same tables. */
final class ByHand {
    private static final String FALLBACK = "fallback";

    private final Script script;
    private boolean isInterrupted;

    private ByHand(Script script) {
        this.script = script;
    }

    static Object with(String manager, Script script) throws Exception {
        ByHand hand = new ByHand(script);
        script.act("enter");
        try {
            return hand.block(manager);
        } finally {
            if (hand.isInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private Object block(String manager) throws Exception {
        return switch (manager) {
            case "Plain" -> plain();
            case "Told" -> told();
            case "Swallowing" -> swallowing();
            case "Work" -> work();
            case "Deep" -> deep();
            case "Layers" -> layers();
            case "Late" -> late();
            default -> undoing();
        };
    }

    private Object plain() throws Exception {
        Object value;
        try {
            value = script.body("value");
        } catch (Throwable failure) {
            attempt(() -> script.act("exit"), failure);
            throw failure;
        }
        exit(() -> script.act("exit"));
        return value;
    }

    private Object told() throws Exception {
        Object value;
        try {
            value = script.body("value");
        } catch (Throwable failure) {
            attempt(() -> script.act("exit", failure), failure);
            throw failure;
        }
        exit(() -> script.act("exit", null));
        return value;
    }

    private Object swallowing() throws Exception {
        Object value;
        try {
            value = script.body("value");
        } catch (Throwable failure) {
            if (attempt(() -> script.act("exit", failure), failure)) {
                return FALLBACK;
            }
            throw failure;
        }
        exit(() -> script.act("exit", null));
        return value;
    }

    private Object work() throws Exception {
        Object value;
        try {
            value = script.body("value");
            exit(() -> script.act("commit"));
        } catch (Throwable failure) {
            attempt(() -> script.act("rollback", failure), failure);
            attempt(() -> script.act("release", failure), failure);
            throw failure;
        }
        exit(() -> script.act("release", null));
        return value;
    }

    private Object deep() throws Exception {
        Object value;
        try {
            value = deepInside();
        } catch (Throwable failure) {
            attempt(() -> script.act("outer", failure), failure);
            throw failure;
        }
        exit(() -> script.act("outer", null));
        return value;
    }

    private Object deepInside() throws Exception {
        Object value;
        try {
            value = recovered();
        } catch (Throwable failure) {
            if (attempt(() -> script.act("inner", failure), failure)) {
                return FALLBACK;
            }
            throw failure;
        }
        exit(() -> script.act("inner", null));
        return value;
    }

    private Object recovered() throws Exception {
        try {
            Object value = script.body("value");
            exit(() -> script.act("commit"));
            return value;
        } catch (Throwable failure) {
            if (attempt(() -> script.act("recover", failure), failure)) {
                return FALLBACK;
            }
            throw failure;
        }
    }

    private Object layers() throws Exception {
        Object value;
        try {
            value = logged();
        } catch (Throwable failure) {
            if (attempt(() -> script.act("last", failure), failure)) {
                return FALLBACK;
            }
            throw failure;
        }
        exit(() -> script.act("last", null));
        return value;
    }

    private Object logged() throws Exception {
        try {
            Object value = script.body("value");
            exit(() -> script.act("first"));
            exit(() -> script.act("second"));
            return value;
        } catch (Throwable failure) {
            if (attempt(() -> script.act("recover", failure), failure)) {
                return FALLBACK;
            }
            attempt(() -> script.act("log", failure), failure);
            throw failure;
        }
    }

    private Object late() throws Exception {
        Object value;
        try {
            value = script.body("value");
            exit(() -> script.act("commit"));
        } catch (Throwable failure) {
            if (attempt(() -> script.act("exit"), failure)) {
                return FALLBACK;
            }
            throw failure;
        }
        exit(() -> script.act("exit"));
        return value;
    }

    private Object undoing() throws Exception {
        try {
            return script.body("value");
        } catch (Throwable failure) {
            attempt(() -> script.act("undo"), failure);
            throw failure;
        }
    }

    private interface Act {
        boolean run() throws Checked, InterruptedException;
    }

    private boolean exit(Act act) throws Checked, InterruptedException {
        try {
            return act.run();
        } catch (InterruptedException interrupt) {
            isInterrupted = true;
            throw interrupt;
        }
    }

    /** What an exit throws does not hide the failure. */
    private boolean attempt(Act act, Throwable failure) {
        try {
            return exit(act);
        } catch (Throwable thrown) {
            if (thrown != failure) {
                failure.addSuppressed(thrown);
            }
            return false;
        }
    }
}
