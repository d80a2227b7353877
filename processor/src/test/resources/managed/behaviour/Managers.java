package managed.behaviour;

import dev.dunder.Enter;
import dev.dunder.Exit;
import dev.dunder.Managed;
import dev.dunder.Outcome;
import managed.behaviour.Script.Checked;

/** The managers of {@code events.py}: each exit may do what its script says. */
final class Managers {
    private Managers() {}

    abstract static class Scripted {
        final Script script;

        Scripted(Script script) {
            this.script = script;
        }

        @Enter
        void enter() throws Checked, InterruptedException {
            script.act("enter");
        }
    }

    @Managed
    static final class Plain extends Scripted {
        Plain(Script script) {
            super(script);
        }

        @Exit
        void exit() throws Checked, InterruptedException {
            script.act("exit");
        }
    }

    @Managed
    static final class Told extends Scripted {
        Told(Script script) {
            super(script);
        }

        @Exit
        void exit(Throwable failure) throws Checked, InterruptedException {
            script.act("exit", failure);
        }
    }

    @Managed
    static final class Swallowing extends Scripted {
        Swallowing(Script script) {
            super(script);
        }

        boolean __exit__(Throwable failure) throws Checked, InterruptedException {
            return script.act("exit", failure);
        }
    }

    @Managed
    static final class Work extends Scripted {
        Work(Script script) {
            super(script);
        }

        @Exit
        void release(Throwable failure) throws Checked, InterruptedException {
            script.act("release", failure);
        }

        @Exit(on = Outcome.SUCCESS)
        void commit() throws Checked, InterruptedException {
            script.act("commit");
        }

        @Exit(on = Outcome.FAILURE)
        void rollback(Throwable failure) throws Checked, InterruptedException {
            script.act("rollback", failure);
        }
    }

    @Managed
    static final class Deep extends Scripted {
        Deep(Script script) {
            super(script);
        }

        @Exit(on = Outcome.SUCCESS)
        void commit() throws Checked, InterruptedException {
            script.act("commit");
        }

        @Exit(on = Outcome.FAILURE)
        boolean recover(Throwable failure) throws Checked, InterruptedException {
            return script.act("recover", failure);
        }

        @Exit
        boolean inner(Throwable failure) throws Checked, InterruptedException {
            return script.act("inner", failure);
        }

        @Exit
        void outer(Throwable failure) throws Checked, InterruptedException {
            script.act("outer", failure);
        }
    }

    @Managed
    static final class Layers extends Scripted {
        Layers(Script script) {
            super(script);
        }

        @Exit
        boolean last(Throwable failure) throws Checked, InterruptedException {
            return script.act("last", failure);
        }

        @Exit(on = Outcome.FAILURE)
        boolean recover(Throwable failure) throws Checked, InterruptedException {
            return script.act("recover", failure);
        }

        @Exit(on = Outcome.FAILURE)
        void log(Throwable failure) throws Checked, InterruptedException {
            script.act("log", failure);
        }

        @Exit(on = Outcome.SUCCESS)
        void first() throws Checked, InterruptedException {
            script.act("first");
        }

        @Exit(on = Outcome.SUCCESS)
        void second() throws Checked, InterruptedException {
            script.act("second");
        }
    }

    @Managed
    static final class Late extends Scripted {
        Late(Script script) {
            super(script);
        }

        @Exit(on = Outcome.SUCCESS)
        void commit() throws Checked, InterruptedException {
            script.act("commit");
        }

        @Exit
        boolean exit() throws Checked, InterruptedException {
            return script.act("exit");
        }
    }

    @Managed
    static final class Undoing extends Scripted {
        Undoing(Script script) {
            super(script);
        }

        @Exit(on = Outcome.FAILURE)
        void undo() throws Checked, InterruptedException {
            script.act("undo");
        }
    }
}
