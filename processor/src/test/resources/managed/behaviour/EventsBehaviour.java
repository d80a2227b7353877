package managed.behaviour;

import dev.dunder.context.ContextManager;
import dev.dunder.context.ExitHandler;
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
            case "Layers" -> ManagersLayersManaged.with(new Managers.Layers(script), "fallback", self -> script.body("value"));
            case "Late" -> ManagersLateManaged.with(new Managers.Late(script), "fallback", self -> script.body("value"));
            default -> ManagersUndoingManaged.with(new Managers.Undoing(script), self -> script.body("value"));
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
            case "Layers" -> ManagersLayersManaged.run(new Managers.Layers(script), self -> script.body(1));
            case "Late" -> ManagersLateManaged.run(new Managers.Late(script), self -> script.body(1));
            default -> ManagersUndoingManaged.run(new Managers.Undoing(script), self -> script.body(1));
        }
        return "nothing";
    }

    static void byHand_inEveryCombination() {
        Table.assertGives("with.tsv", 2, text -> text, ByHand::with);
    }

    static void of_inEveryCombination() {
        Table.assertGives("with.tsv", 2, text -> text, (manager, script) ->
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
            case "Layers" -> ManagersLayersManaged.of(new Managers.Layers(script));
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
                stack.push(onFailure(told("rollback", script)));
                stack.push(onSuccess("commit", script));
            }
            case "Deep" -> {
                stack.push(told("outer", script));
                stack.push(failure -> script.act("inner", failure));
                stack.push(onFailure(failure -> script.act("recover", failure)));
                stack.push(onSuccess("commit", script));
            }
            case "Layers" -> {
                stack.push(failure -> script.act("last", failure));
                stack.push(onFailure(told("log", script)));
                stack.push(onFailure(failure -> script.act("recover", failure)));
                stack.push(onSuccess("second", script));
                stack.push(onSuccess("first", script));
            }
            case "Late" -> {
                stack.push(failure -> script.act("exit"));
                stack.push(onSuccess("commit", script));
            }
            default -> stack.push(onFailure(failure -> script.act("undo")));
        }
    }

    private static ExitHandler<Exception> told(String name, Script script) {
        return failure -> {
            script.act(name, failure);
            return false;
        };
    }

    private static ExitHandler<Exception> onSuccess(String name, Script script) {
        return failure -> failure == null && script.act(name);
    }

    private static ExitHandler<Exception> onFailure(ExitHandler<Exception> exit) {
        return failure -> failure != null && exit.exit(failure);
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
