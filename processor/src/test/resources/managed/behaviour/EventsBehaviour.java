package managed.behaviour;

import dev.dunder.context.ContextManager;
import dev.dunder.context.Exit;
import dev.dunder.context.ExitStack;
import java.util.function.UnaryOperator;
import managed.behaviour.Script.Checked;

/** Every combination of what enter, body and exits can do, in every form: events in, events out. */
final class EventsBehaviour {
    private EventsBehaviour() {}

    static void with_inEveryCombination() {
        Table.assertGives("with.tsv", 2, text -> text, EventsBehaviour::with);
    }

    private static Object with(String manager, Script script) throws Exception {
        return switch (manager) {
            case "Plain" -> ManagersPlainManaged.with(new Managers.Plain(script), self -> script.body("value"));
            case "Told" -> ManagersToldManaged.with(new Managers.Told(script), self -> script.body("value"));
            case "Swallowing" -> ManagersSwallowingManaged.with(new Managers.Swallowing(script), "fallback", self -> script.body("value"));
            case "Work" -> ManagersWorkManaged.with(new Managers.Work(script), self -> script.body("value"));
            case "Deep" -> ManagersDeepManaged.with(new Managers.Deep(script), "fallback", self -> script.body("value"));
            case "Late" -> ManagersLateManaged.with(new Managers.Late(script), "fallback", self -> script.body("value"));
            default -> ManagersUndoingManaged.with(new Managers.Undoing(script), self -> script.body("value"));
        };
    }

    static void withInt_inEveryCombination() {
        Table.assertGives("with.tsv", 2, text -> text.replace("returns value", "returns " + 1).replace("returns fallback", "returns " + 0), EventsBehaviour::withInt);
    }

    private static int withInt(String manager, Script script) throws Exception {
        return switch (manager) {
            case "Plain" -> ManagersPlainManaged.withInt(new Managers.Plain(script), self -> script.body(1));
            case "Told" -> ManagersToldManaged.withInt(new Managers.Told(script), self -> script.body(1));
            case "Swallowing" -> ManagersSwallowingManaged.withInt(new Managers.Swallowing(script), 0, self -> script.body(1));
            case "Work" -> ManagersWorkManaged.withInt(new Managers.Work(script), self -> script.body(1));
            case "Deep" -> ManagersDeepManaged.withInt(new Managers.Deep(script), 0, self -> script.body(1));
            case "Late" -> ManagersLateManaged.withInt(new Managers.Late(script), 0, self -> script.body(1));
            default -> ManagersUndoingManaged.withInt(new Managers.Undoing(script), self -> script.body(1));
        };
    }

    static void withLong_inEveryCombination() {
        Table.assertGives("with.tsv", 2, text -> text.replace("returns value", "returns " + 1L).replace("returns fallback", "returns " + 0L), EventsBehaviour::withLong);
    }

    private static long withLong(String manager, Script script) throws Exception {
        return switch (manager) {
            case "Plain" -> ManagersPlainManaged.withLong(new Managers.Plain(script), self -> script.body(1L));
            case "Told" -> ManagersToldManaged.withLong(new Managers.Told(script), self -> script.body(1L));
            case "Swallowing" -> ManagersSwallowingManaged.withLong(new Managers.Swallowing(script), 0L, self -> script.body(1L));
            case "Work" -> ManagersWorkManaged.withLong(new Managers.Work(script), self -> script.body(1L));
            case "Deep" -> ManagersDeepManaged.withLong(new Managers.Deep(script), 0L, self -> script.body(1L));
            case "Late" -> ManagersLateManaged.withLong(new Managers.Late(script), 0L, self -> script.body(1L));
            default -> ManagersUndoingManaged.withLong(new Managers.Undoing(script), self -> script.body(1L));
        };
    }

    static void withDouble_inEveryCombination() {
        Table.assertGives("with.tsv", 2, text -> text.replace("returns value", "returns " + 1.0).replace("returns fallback", "returns " + 0.0), EventsBehaviour::withDouble);
    }

    private static double withDouble(String manager, Script script) throws Exception {
        return switch (manager) {
            case "Plain" -> ManagersPlainManaged.withDouble(new Managers.Plain(script), self -> script.body(1.0));
            case "Told" -> ManagersToldManaged.withDouble(new Managers.Told(script), self -> script.body(1.0));
            case "Swallowing" -> ManagersSwallowingManaged.withDouble(new Managers.Swallowing(script), 0.0, self -> script.body(1.0));
            case "Work" -> ManagersWorkManaged.withDouble(new Managers.Work(script), self -> script.body(1.0));
            case "Deep" -> ManagersDeepManaged.withDouble(new Managers.Deep(script), 0.0, self -> script.body(1.0));
            case "Late" -> ManagersLateManaged.withDouble(new Managers.Late(script), 0.0, self -> script.body(1.0));
            default -> ManagersUndoingManaged.withDouble(new Managers.Undoing(script), self -> script.body(1.0));
        };
    }

    static void withBoolean_inEveryCombination() {
        Table.assertGives("with.tsv", 2, text -> text.replace("returns value", "returns " + true).replace("returns fallback", "returns " + false), EventsBehaviour::withBoolean);
    }

    private static boolean withBoolean(String manager, Script script) throws Exception {
        return switch (manager) {
            case "Plain" -> ManagersPlainManaged.withBoolean(new Managers.Plain(script), self -> script.body(true));
            case "Told" -> ManagersToldManaged.withBoolean(new Managers.Told(script), self -> script.body(true));
            case "Swallowing" -> ManagersSwallowingManaged.withBoolean(new Managers.Swallowing(script), false, self -> script.body(true));
            case "Work" -> ManagersWorkManaged.withBoolean(new Managers.Work(script), self -> script.body(true));
            case "Deep" -> ManagersDeepManaged.withBoolean(new Managers.Deep(script), false, self -> script.body(true));
            case "Late" -> ManagersLateManaged.withBoolean(new Managers.Late(script), false, self -> script.body(true));
            default -> ManagersUndoingManaged.withBoolean(new Managers.Undoing(script), self -> script.body(true));
        };
    }

    static void run_inEveryCombination() {
        UnaryOperator<String> withoutValue = text -> text.replaceFirst("returns .*?( interrupted)?$", "returns nothing$1");
        Table.assertGives("with.tsv", 2, withoutValue, EventsBehaviour::run);
    }

    private static Object run(String manager, Script script) throws Exception {
        switch (manager) {
            case "Plain" -> ManagersPlainManaged.run(new Managers.Plain(script), self -> script.body(1));
            case "Told" -> ManagersToldManaged.run(new Managers.Told(script), self -> script.body(1));
            case "Swallowing" -> ManagersSwallowingManaged.run(new Managers.Swallowing(script), self -> script.body(1));
            case "Work" -> ManagersWorkManaged.run(new Managers.Work(script), self -> script.body(1));
            case "Deep" -> ManagersDeepManaged.run(new Managers.Deep(script), self -> script.body(1));
            case "Late" -> ManagersLateManaged.run(new Managers.Late(script), self -> script.body(1));
            default -> ManagersUndoingManaged.run(new Managers.Undoing(script), self -> script.body(1));
        }
        return "nothing";
    }

    static void of_inEveryCombination() {
        Table.assertGives("with.tsv", 3, text -> text, (manager, script) ->
                of(manager, script).<Object, Checked>with("fallback", self -> script.body("value")));
    }

    static void of_inAStack_inEveryCombination() {
        Table.assertGives("with.tsv", 3, text -> text, (manager, script) ->
                new ExitStack<Exception>().<Object, RuntimeException>with("fallback", stack -> {
                    stack.enter(of(manager, script));
                    return script.body("value");
                }));
    }

    private static ContextManager<?, Exception> of(String manager, Script script) {
        return switch (manager) {
            case "Plain" -> ManagersPlainManaged.of(new Managers.Plain(script));
            case "Told" -> ManagersToldManaged.of(new Managers.Told(script));
            case "Swallowing" -> ManagersSwallowingManaged.of(new Managers.Swallowing(script));
            case "Work" -> ManagersWorkManaged.of(new Managers.Work(script));
            case "Deep" -> ManagersDeepManaged.of(new Managers.Deep(script));
            case "Late" -> ManagersLateManaged.of(new Managers.Late(script));
            default -> ManagersUndoingManaged.of(new Managers.Undoing(script));
        };
    }

    static void exitStack_inEveryCombination() {
        Table.assertGives("with.tsv", 3, text -> text, (manager, script) -> {
            script.act("enter");
            return new ExitStack<Exception>().<Object, RuntimeException>with("fallback", stack -> {
                push(manager, script, stack);
                return script.body("value");
            });
        });
    }

    /** The exits that run last are pushed first. */
    private static void push(String manager, Script script, ExitStack<Exception> stack) {
        switch (manager) {
            case "Plain" -> stack.callback(() -> script.act("exit"));
            case "Told" -> stack.push(told("exit", script));
            case "Swallowing" -> stack.push(failure -> script.act("exit", failure));
            case "Work" -> {
                stack.push(told("release", script));
                stack.push(by("commit", told("rollback", script), script));
            }
            case "Deep" -> {
                stack.push(told("outer", script));
                stack.push(failure -> script.act("inner", failure));
                stack.push(by("commit", failure -> script.act("recover", failure), script));
            }
            case "Late" -> {
                stack.push(failure -> script.act("exit"));
                stack.push(by("commit", failure -> false, script));
            }
            default -> stack.push(failure -> {
                if (failure != null) {
                    script.act("undo");
                }
                return false;
            });
        }
    }

    private static Exit<Exception> told(String name, Script script) {
        return failure -> {
            script.act(name, failure);
            return false;
        };
    }

    private static Exit<Exception> by(String onSuccess, Exit<Exception> onFailure, Script script) {
        return failure -> failure == null ? script.act(onSuccess) : onFailure.exit(failure);
    }

    static void close_inEveryCombination() {
        Table.assertGives("close.tsv", 2, text -> text, EventsBehaviour::close);
    }

    private static Object close(String manager, Script script) throws Exception {
        switch (manager) {
            case "Told" -> {
                try (var scope = ScopesToldManaged.open(script)) {
                    Object value = script.body("value");
                    if (!script.isBroken()) {
                        scope.complete();
                        return value;
                    }
                }
            }
            case "Work" -> {
                try (var scope = ScopesWorkManaged.open(script)) {
                    Object value = script.body("value");
                    if (!script.isBroken()) {
                        scope.complete();
                        return value;
                    }
                }
            }
            default -> {
                try (var scope = ScopesUndoingManaged.open(script)) {
                    Object value = script.body("value");
                    if (!script.isBroken()) {
                        scope.complete();
                        return value;
                    }
                }
            }
        }
        return "fallback";
    }
}
