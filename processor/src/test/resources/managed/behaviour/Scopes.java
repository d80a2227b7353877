package managed.behaviour;

import dev.dunder.Enter;
import dev.dunder.Exit;
import dev.dunder.Managed;
import dev.dunder.Outcome;
import managed.behaviour.Script.Checked;

/** Those of the managers that have a scope: none is interrupted. */
final class Scopes {
    private Scopes() {}

    abstract static class Scripted {
        private final Script script;

        Scripted(Script script) {
            this.script = script;
        }

        @Enter
        void enter() throws Checked {
            act("enter");
        }

        void act(String name) throws Checked {
            try {
                script.act(name);
            } catch (InterruptedException never) {
                throw new AssertionError(never);
            }
        }

        void act(String name, Throwable told) throws Checked {
            try {
                script.act(name, told);
            } catch (InterruptedException never) {
                throw new AssertionError(never);
            }
        }
    }

    @Managed
    static final class Told extends Scripted {
        Told(Script script) {
            super(script);
        }

        @Exit
        void exit(Throwable failure) throws Checked {
            act("exit", failure);
        }
    }

    @Managed
    static final class Work extends Scripted {
        Work(Script script) {
            super(script);
        }

        @Exit
        void release(Throwable failure) throws Checked {
            act("release", failure);
        }

        @Exit(on = Outcome.FAILURE)
        void rollback(Throwable failure) throws Checked {
            act("rollback", failure);
        }

        @Exit(on = Outcome.SUCCESS)
        void commit() throws Checked {
            act("commit");
        }
    }

    @Managed
    static final class Undoing extends Scripted {
        Undoing(Script script) {
            super(script);
        }

        @Exit(on = Outcome.FAILURE)
        void undo() throws Checked {
            act("undo");
        }
    }
}
